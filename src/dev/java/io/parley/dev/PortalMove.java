package io.parley.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Tells a kept realm that the portal has another port today: only that client's addresses change, no person is lost. */
record PortalMove(Home home, Secrets secrets) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    void from(String before) throws IOException, InterruptedException {
        String clients = home.at().keycloakUrl() + "/admin/realms/parley/clients";
        String token = field("access_token", ask(form("admin-cli")));
        String found = ask(request(clients + "?clientId=parley-portal", token).GET());
        String client = found.strip().replaceFirst("^\\[", "").replaceFirst("]$", "");
        String moved = client.replace("\"" + before + "/", "\"" + home.at().portalUrl() + "/");
        ask(request(clients + "/" + field("id", client), token).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(moved)));
    }

    private HttpRequest.Builder form(String client) {
        return HttpRequest.newBuilder(URI.create(home.at().keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=" + client + "&username=admin&password="
                        + secrets.get("keycloak.admin")));
    }

    private static HttpRequest.Builder request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private static String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new Sorry("Keycloak would not take the portal's new port (" + answer.statusCode() + "). Use the port "
                    + "of last time, or begin with new data: mvn -Dparley.demo=reset");
        }
        return answer.body();
    }

    /** The first field of that name: enough for the two answers read here, and no JSON library is needed. */
    private static String field(String name, String json) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new Sorry("Keycloak's answer has no " + name + ".");
        }
        return found.group(1);
    }
}
