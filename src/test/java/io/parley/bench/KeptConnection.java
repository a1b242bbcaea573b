package io.parley.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A kept HTTP/1.1 connection with one request under way at most. Answers must tell their length and fit the buffer. */
final class KeptConnection {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final Pattern CHUNKED = Pattern.compile("(?i)\r\ntransfer-encoding:");
    private final ByteBuffer answer = ByteBuffer.allocate(65_536);
    private final SocketChannel channel;
    private int request;
    private int whole;

    private KeptConnection(SocketChannel channel) {
        this.channel = channel;
    }

    static KeptConnection open(URI server, Selector selector) throws IOException {
        var connection = new KeptConnection(SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort())));
        connection.channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        connection.channel.configureBlocking(false);
        connection.channel.register(selector, SelectionKey.OP_READ, connection);
        return connection;
    }

    /** @param number of the request, by which its answer is known */
    void send(int number, byte[] bytes) throws IOException {
        request = number;
        whole = 0;
        answer.clear();
        var out = ByteBuffer.wrap(bytes);
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }

    int request() {
        return request;
    }

    /** Reads what has come. @return whether the answer is there to its end */
    boolean read() throws IOException {
        if (channel.read(answer) < 0) {
            throw new IOException("the server hung up");
        }
        if (whole == 0) {
            whole = length();
        }
        return whole > 0 && answer.position() >= whole;
    }

    int status() {
        return Integer.parseInt(new String(answer.array(), "HTTP/1.1 ".length(), 3, StandardCharsets.US_ASCII));
    }

    void close() throws IOException {
        channel.close();
    }

    /** Of the whole answer; 0 while its head has not come. */
    private int length() {
        String head = new String(answer.array(), 0, answer.position(), StandardCharsets.ISO_8859_1);
        int end = head.indexOf("\r\n\r\n");
        if (end < 0) {
            return 0;
        }
        Matcher length = LENGTH.matcher(head).region(0, end);
        if (CHUNKED.matcher(head).region(0, end).find()) {
            throw new IllegalStateException("an answer without a length: " + head);
        }
        return end + 4 + (length.find() ? Integer.parseInt(length.group(1)) : 0);
    }
}
