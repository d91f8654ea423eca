package org.queuebridge.domain;

/**
 * Why something failed, as far as a person can act on it. The words for each, what is wrong and what to do, are in
 * {@code messages.properties} under {@code failure.<NAME>} and {@code failure.<NAME>.advice}; the comment names their
 * arguments.
 */
public enum Reason {
    // Genesys Cloud
    /** The client id is not known in this region. */
    GENESYS_CLIENT_UNKNOWN,
    /** Wrong secret, or right secret and wrong region. */
    GENESYS_SECRET_OR_REGION,
    /** Tokens were asked for too fast. */
    GENESYS_TOO_MANY_SIGN_INS,
    /** A fresh token was refused too. */
    GENESYS_TOKEN_REFUSED,
    /** {0} the permission, e.g. {@code routing:queue:view}. */
    GENESYS_PERMISSION,
    /** {0} what was asked for. */
    GENESYS_NOT_FOUND,
    /** {0} seconds to wait. */
    GENESYS_THROTTLED,
    /** {0} the HTTP status. */
    GENESYS_BROKEN,
    /** The answer is not what the API's description promises. {0} what is wrong with it. */
    GENESYS_UNREADABLE,
    /** {0} what the service said, for refusals that have no reason of their own. */
    GENESYS_REFUSED,
    /** {0} what was typed as region. */
    GENESYS_REGION_INVALID,

    // network, either side; {0} the host
    HOST_UNKNOWN,
    CONNECTION_REFUSED,
    CONNECTION_CUT,
    TIMED_OUT,
    TLS_FAILED,
    PROXY_FAILED,
    /** {0} the address that is neither https nor loopback. */
    PLAIN_HTTP,

    // AWS
    AWS_NO_CREDENTIALS,
    /** {0} the profile. */
    AWS_PROFILE_UNKNOWN,
    /** {0} the profile, or the file that cannot be read; {1} what the SDK said. */
    AWS_PROFILE_BROKEN,
    /** {0} the profile, {1} the MFA device that it names. */
    AWS_PROFILE_MFA,
    /** {0} the profile; {@code aws sso login --profile} signs in anew. */
    AWS_SSO_EXPIRED,
    /** {0} the profile; {@code aws login --profile} signs in anew. */
    AWS_LOGIN_EXPIRED,
    AWS_KEY_UNKNOWN,
    AWS_SIGNATURE,
    AWS_TOKEN_EXPIRED,
    /** No policy of the identity allows it. {0} the IAM action, {1} the resource it was refused on. */
    AWS_NOT_ALLOWED,
    /** AWS does not say which policy. {0} the IAM action, {1} the resource it was refused on. */
    AWS_ACTION_DENIED,
    /** A policy forbids it. {0} the IAM action, {1} the resource, {2} the policy as AWS says it, with its article. */
    AWS_EXPLICITLY_DENIED,
    /**
     * A policy that limits what others allow does not allow it. {0} the IAM action, {1} the resource, {2} which policy.
     */
    AWS_LIMITED,
    /** {0} the region as typed. */
    AWS_REGION_INVALID,
    /** Neither typed nor said by the profile or the environment. */
    AWS_REGION_MISSING,
    /** {0} the endpoint as typed. */
    AWS_ENDPOINT_INVALID,
    /** {0} what does not exist, in the service's words. */
    AWS_NOT_FOUND,
    /** {0} the service's words. */
    AWS_ALREADY_EXISTS,
    AWS_THROTTLED,
    /** {0} the service's words. */
    AWS_LIMIT,
    /** {0} the service's words. */
    AWS_PATTERN_INVALID,
    AWS_MANAGED_RULE,
    AWS_CONCURRENT_CHANGE,
    /** {0} the service's words. */
    AWS_INVALID,
    /** {0} the HTTP status. */
    AWS_BROKEN,
    /** The answer is not what the service's description promises. {0} the host. */
    AWS_UNREADABLE,
    /** {0} how many entries failed, {1} the first one's id, code and words. */
    AWS_ENTRIES_FAILED,

    // this program
    /** {0} the file with the settings, by the name that it has now. */
    SETTINGS_UNREADABLE,
    /** {0} the file that could not be read while saving, by the name that it has now. */
    SETTINGS_SET_ASIDE,
    /** {0} the file that was to hold them. */
    SETTINGS_NOT_SAVED,
    /** {0} the journal's file. */
    JOURNAL_UNREADABLE,
    /** {0} the journal's file. */
    JOURNAL_NOT_WRITTEN,
    /** It could be written when the change began, and then not any more. {0} the journal's file. */
    JOURNAL_STOPPED,
    CANCELLED,
    /** There is less memory than the program needs. */
    OUT_OF_MEMORY,
    /** {0} the first line of what went wrong. */
    UNEXPECTED
}
