package org.queuebridge.sandbox.genesys;

/** The operations, with the name that faults use and the permission that they need. */
enum GenesysOperation {
    TOKEN("token", ""),
    ORGANIZATION("organization", ""),
    QUEUES("queues", OAuthClient.QUEUE_VIEW),
    QUEUE("queue", OAuthClient.QUEUE_VIEW),
    INTEGRATIONS("integrations", OAuthClient.INTEGRATION_VIEW),
    TOPICS("topics", ""),
    TOKEN_INFO("tokenInfo", ""),
    SUBJECT("subject", ""),
    UNKNOWN("unknown", "");

    static final String QUEUES_PATH = "/api/v2/routing/queues";
    static final String INTEGRATIONS_PATH = "/api/v2/integrations";

    private final String title;
    private final String permission;

    GenesysOperation(String title, String permission) {
        this.title = title;
        this.permission = permission;
    }

    static GenesysOperation of(String path) {
        return switch (path) {
            case "/oauth/token" -> TOKEN;
            case "/api/v2/organizations/me" -> ORGANIZATION;
            case "/api/v2/tokens/me" -> TOKEN_INFO;
            case "/api/v2/authorization/subjects/me" -> SUBJECT;
            case QUEUES_PATH -> QUEUES;
            case INTEGRATIONS_PATH -> INTEGRATIONS;
            case "/api/v2/notifications/availabletopics" -> TOPICS;
            default -> path.startsWith(QUEUES_PATH + "/") ? QUEUE : UNKNOWN;
        };
    }

    String title() {
        return title;
    }

    void requirePermission(OAuthClient client) {
        if (!permission.isEmpty() && !client.permissions().contains(permission)) {
            throw ApiException.missing(permission);
        }
    }

    /** The real service's message for a client without the permission. */
    ApiException refusal() {
        return permission.isEmpty() ? ApiException.notAuthorized() : ApiException.missing(permission);
    }
}
