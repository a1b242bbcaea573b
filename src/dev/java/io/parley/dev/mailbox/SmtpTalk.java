package io.parley.dev.mailbox;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One client's connection, from greeting to goodbye. */
final class SmtpTalk implements Runnable {

    private static final Pattern PATH = Pattern.compile("(?i)(?:FROM|TO):\\s*<([^<>]*)>.*");
    private static final int PATIENCE = 60_000;
    private static final int LONGEST_LINE = 4_096;
    private Socket socket;
    private final Letters letters;
    private final Faults faults;
    private final Door door;
    private final boolean encryptedAtOnce;
    private final List<String> to = new ArrayList<>();
    private boolean encrypted;
    private boolean known;
    private String from;
    private InputStream in;
    private OutputStream out;

    SmtpTalk(Socket socket, Letters letters, Faults faults, Door door, boolean encryptedAtOnce) {
        this.socket = socket;
        this.letters = letters;
        this.faults = faults;
        this.door = door;
        this.encryptedAtOnce = encryptedAtOnce;
    }

    @Override
    public void run() {
        try (Socket connection = socket) {
            connection.setSoTimeout(PATIENCE);
            open(connection);
            if (encryptedAtOnce) {
                encrypt();
            }
            var refused = faults.refuse("everything", "");
            say(refused.isPresent() ? "554 no service here" : "220 mailbox of this machine");
            while (refused.isEmpty() && next()) {
                continue;
            }
        } catch (IOException gone) {
            return;
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether it goes on */
    private boolean next() throws IOException, InterruptedException {
        String line = line(LONGEST_LINE);
        if (line == null) {
            return false;
        }
        String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        String rest = line.substring(Math.min(line.length(), verb.length())).strip();
        if (verb.equals("MAIL") && faults.hangsUp()) {
            return false;
        }
        String reply = reply(verb, rest);
        say(reply);
        if (verb.equals("STARTTLS") && reply.startsWith("220")) {
            encrypt();
        }
        return !verb.equals("QUIT");
    }

    private void open(Socket connection) throws IOException {
        socket = connection;
        in = new BufferedInputStream(connection.getInputStream());
        out = connection.getOutputStream();
    }

    /** Whatever was said before it is forgotten (RFC 3207, 4.2). */
    private void encrypt() throws IOException {
        open(door.encrypted(socket, faults.tls()));
        encrypted = true;
        known = false;
        reset();
    }

    private String reply(String verb, String rest) throws IOException, InterruptedException {
        return switch (verb) {
            case "EHLO" -> "250-mailbox\r\n250-8BITMIME\r\n" + (open() ? "250-AUTH PLAIN" : "250-STARTTLS") + "\r\n250 SIZE " + Dots.MOST;
            case "STARTTLS" -> open() ? "502 not here" : "220 begin";
            case "AUTH" -> open() ? logIn(rest) : "530 STARTTLS first";
            case "HELO", "NOOP" -> "250 yes";
            case "RSET" -> reset();
            case "MAIL" -> !open() ? "530 STARTTLS first" : !known ? "530 AUTH first" : path(rest).map(this::begin).orElse("501 from whom?");
            case "RCPT" -> from == null ? "503 MAIL first" : path(rest).map(this::add).orElse("501 to whom?");
            case "DATA" -> to.isEmpty() ? "503 RCPT first" : data();
            case "QUIT" -> "221 goodbye";
            default -> "502 not here";
        };
    }

    /** Encrypted, or as if nothing else were known here. */
    private boolean open() {
        return encrypted || faults.tls().equals("none");
    }

    private String logIn(String said) {
        known = door.opens(said) && faults.refuse("login", "").isEmpty();
        return known ? "235 come in" : "535 not you";
    }

    private String begin(String sender) {
        reset();
        from = sender;
        return faults.refuse("sender", sender).orElse("250 go on");
    }

    private String add(String recipient) {
        var refused = faults.refuse("recipient", recipient);
        if (refused.isEmpty()) {
            to.add(recipient);
        }
        return refused.orElse("250 go on");
    }

    private String data() throws IOException, InterruptedException {
        say("354 end with a dot");
        Optional<byte[]> body = Dots.read(() -> line(Dots.MOST));
        String answer = body.isEmpty() ? "552 too long" : faults.refuse("content", String.join(",", to)).orElse("250 kept");
        if (answer.startsWith("250")) {
            letters.keep(from, to, body.get());
        }
        reset();
        return answer;
    }

    private String reset() {
        from = null;
        to.clear();
        return "250 forgotten";
    }

    private void say(String line) throws IOException, InterruptedException {
        faults.delay();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** One line of bytes, each a character, without its end; null at the connection's end. */
    private String line(int most) throws IOException {
        var line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || line.length() > most) {
                return null;
            }
            line.append((char) b);
        }
        return line.length() > 0 && line.charAt(line.length() - 1) == '\r' ? line.substring(0, line.length() - 1) : line.toString();
    }

    private static Optional<String> path(String text) {
        Matcher found = PATH.matcher(text);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
