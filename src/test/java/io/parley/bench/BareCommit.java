package io.parley.bench;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * The honest ceiling of a durable redirect: the bare servlet, which answers once a record of 200 bytes is on the disk. Its thread waits for that,
 * since this was the fastest of three ways. Answers a second with -c32 and -c256, medians of three interleaved rounds on two busy cores where the
 * bare servlet made 33,400 and 31,400: waiting 16,300 and 20,500; asynchronous, completed by the writer, 12,700 and 19,100. In a run before, with
 * 40,900 and 39,100: 19,100 and 22,600; 16,700 and 20,500; asynchronous, completed by a thread of the container, 14,900 and 15,700.
 */
public class BareCommit extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private transient GroupCommit log;

    @Override
    public void init() throws ServletException {
        try {
            log = GroupCommit.in(Path.of(System.getenv("PARLEY_BENCH_DISK")));
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        var durable = new CountDownLatch(1);
        log.append(durable::countDown);
        try {
            durable.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException(e);
        }
        BareRedirect.redirect(response);
    }

    @Override
    public void destroy() {
        try {
            log.close();
        } catch (IOException e) {
            log("the file stays", e);
        }
    }
}
