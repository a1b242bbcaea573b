package io.parley.channel;

/** What an account signs its calls with. It never prints itself. */
public record Credentials(String token, String secret) {

    @Override
    public String toString() {
        return "Credentials";
    }
}
