package org.queuebridge.sandbox.genesys;

import java.util.Set;

/**
 * An OAuth client with the grant client credentials. Its secret works in the sandbox only.
 *
 * @param permissions of its role, such as {@code routing:queue:view}
 */
public record OAuthClient(String id, String secret, Set<String> permissions) {
    static final String QUEUE_VIEW = "routing:queue:view";
    static final String INTEGRATION_VIEW = "integrations:integration:view";

    static final String INTEGRATION_ADD = "integrations:integration:add";
    static final String INTEGRATION_EDIT = "integrations:integration:edit";
    static final String INTEGRATION_DELETE = "integrations:integration:delete";

    /** Has every permission. */
    public static final OAuthClient ADMIN = new OAuthClient(
            "5f0c9e27-8d14-4b6a-a3f9-c27e10b8d465",
            "sandbox-secret-of-admin",
            Set.of(QUEUE_VIEW, INTEGRATION_VIEW, INTEGRATION_ADD, INTEGRATION_EDIT, INTEGRATION_DELETE));

    /** May see queues and integrations, but change nothing. */
    public static final OAuthClient VIEWER = new OAuthClient(
            "a7c61f05-3b9e-4d28-8f70-52e4d9b1c683", "sandbox-secret-of-viewer", Set.of(QUEUE_VIEW, INTEGRATION_VIEW));

    /** Has no permission. */
    public static final OAuthClient WITHOUT_ROLE =
            new OAuthClient("b16e42d9-07fa-4c83-95d0-8e3a7f1c2b54", "sandbox-secret-without-role", Set.of());

    /** May see queues, but not integrations. */
    public static final OAuthClient QUEUES_ONLY = new OAuthClient(
            "e2d7a8f3-4c50-4196-b8ae-0f9d6c35b172", "sandbox-secret-of-queues-only", Set.of(QUEUE_VIEW));

    public OAuthClient {
        permissions = Set.copyOf(permissions);
    }
}
