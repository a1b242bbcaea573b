package io.parley.shared.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Why a mail did not go, by the name that is stored and shown. */
enum Failure {
    UNREACHABLE, TIMEOUT, NOT_ENCRYPTED, NOT_TRUSTED, AUTH_FAILED, REFUSED_RECIPIENT, REFUSED_SENDER, REFUSED_CONTENT, NOT_SET_UP, NOT_WRITTEN, REPLACED, WITHDRAWN;

    private static final Pattern REPLY = Pattern.compile("([45])\\d\\d[ -][\\s\\S]*");

    /** @param last whether trying again is useless */
    record Found(Failure failure, boolean last) {
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A recipient or a content refused for good (5xx) stays refused; everything else may be mended, be it at our own end. */
    static Found of(MessagingException failure) {
        Failure name = name(failure);
        boolean ours = name != REFUSED_RECIPIENT && name != REFUSED_CONTENT;
        return new Found(name, failure instanceof AddressException || !ours && chain(failure).anyMatch(f -> isReply(f, '5')));
    }

    private static Failure name(MessagingException failure) {
        if (failure instanceof AddressException || isNamed(failure, "AddressFailed")) {
            return REFUSED_RECIPIENT;
        }
        if (isNamed(failure, "SenderFailed")) {
            return REFUSED_SENDER;
        }
        if (chain(failure).anyMatch(AuthenticationFailedException.class::isInstance)) {
            return AUTH_FAILED;
        }
        if (chain(failure).anyMatch(f -> String.valueOf(f.getMessage()).startsWith("530"))) {
            return wantsMore(failure);
        }
        if (chain(failure).anyMatch(f -> isReply(f, '4') || isReply(f, '5'))) {
            return REFUSED_CONTENT;
        }
        return ofConnection(failure);
    }

    /** 530 asks for what we did not do: to log in (RFC 4954), or to be encrypted before (RFC 3207). */
    private static Failure wantsMore(MessagingException failure) {
        return chain(failure).anyMatch(f -> String.valueOf(f.getMessage()).contains("STARTTLS")) ? NOT_ENCRYPTED : AUTH_FAILED;
    }

    private static Failure ofConnection(MessagingException failure) {
        if (chain(failure).anyMatch(CertificateException.class::isInstance)) {
            return NOT_TRUSTED;
        }
        if (chain(failure).anyMatch(f -> f instanceof SSLException || String.valueOf(f.getMessage()).contains("STARTTLS"))) {
            return NOT_ENCRYPTED;
        }
        return chain(failure).anyMatch(SocketTimeoutException.class::isInstance) ? TIMEOUT : UNREACHABLE;
    }

    /** The provider's own exceptions are no part of the API; their names are. */
    private static boolean isNamed(Exception failure, String part) {
        return chain(failure).anyMatch(f -> f.getClass().getSimpleName().contains(part));
    }

    private static boolean isReply(Throwable failure, char first) {
        var reply = REPLY.matcher(String.valueOf(failure.getMessage()));
        return reply.matches() && reply.group(1).charAt(0) == first;
    }

    /** Mail chains by getNextException, the rest of Java by getCause. */
    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, f -> f != null, f -> f instanceof MessagingException m && m.getNextException() != null ? m.getNextException() : f.getCause());
    }
}
