package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;

/** Answers about the client itself, which need no permission. */
final class ClientBodies {
    /** The demo's division Home. */
    private static final String HOME_DIVISION = "083286ea-a25a-4d65-b21c-91e1702bf962";

    private ClientBodies() {}

    /** The token's information. Scopes apply to users: a client has its roles. */
    static JsonObject token(OAuthClient client, JsonObject organization) {
        JsonObject oauthClient = new JsonObject();
        oauthClient.addProperty("id", client.id());
        oauthClient.addProperty("name", "sandbox");
        oauthClient.add("organization", organization(organization));
        JsonObject body = new JsonObject();
        body.add("organization", organization(organization));
        body.add("homeOrganization", organization(organization));
        body.add("authorizedScope", new JsonArray());
        body.add("OAuthClient", oauthClient);
        return body;
    }

    /**
     * The token's owner, and what its one role grants in the home division.
     *
     * @param withheld what the role does not grant now
     */
    static JsonObject subject(OAuthClient client, Set<String> withheld) {
        JsonArray grants = new JsonArray();
        List<String> permissions = client.permissions().stream()
                .filter(permission -> !withheld.contains(permission))
                .sorted()
                .toList();
        if (!permissions.isEmpty()) {
            JsonObject grant = new JsonObject();
            grant.addProperty("subjectId", client.id());
            grant.add("division", homeDivision());
            grant.add("role", role(client, permissions));
            grants.add(grant);
        }
        JsonObject body = new JsonObject();
        body.addProperty("id", client.id());
        body.addProperty("name", "sandbox");
        body.add("grants", grants);
        body.addProperty("version", 1);
        return body;
    }

    private static JsonObject organization(JsonObject whole) {
        JsonObject body = new JsonObject();
        body.addProperty("id", whole.get("id").getAsString());
        body.addProperty("name", whole.get("name").getAsString());
        return body;
    }

    private static JsonObject homeDivision() {
        JsonObject division = new JsonObject();
        division.addProperty("id", HOME_DIVISION);
        division.addProperty("name", "Home");
        division.addProperty("homeDivision", true);
        return division;
    }

    /** A permission is its domain, its kind of thing and an action, such as {@code routing:queue:view}. */
    private static JsonObject role(OAuthClient client, List<String> permissions) {
        JsonArray policies = new JsonArray();
        permissions.stream().map(permission -> permission.split(":")).forEach(parts -> {
            JsonArray actions = new JsonArray();
            actions.add(parts[2]);
            JsonObject policy = new JsonObject();
            policy.addProperty("domain", parts[0]);
            policy.addProperty("entityName", parts[1]);
            policy.add("actions", actions);
            policies.add(policy);
        });
        JsonObject role = new JsonObject();
        role.addProperty("id", client.id());
        role.addProperty("name", "Sandbox");
        role.add("policies", policies);
        return role;
    }
}
