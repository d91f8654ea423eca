package org.queuebridge.domain;

/**
 * The reason of a failure, as precise as a person can act on. The messages, what is wrong and what to do, are in
 * {@code messages/failures.properties} under {@code failure.<NAME>} and {@code failure.<NAME>.advice}; the comments
 * here name their arguments.
 */
public enum Reason {
    // Genesys Cloud
    /** The client id is not known in this region. */
    GENESYS_CLIENT_UNKNOWN,
    /** Wrong secret, or right secret and wrong region. */
    GENESYS_SECRET_OR_REGION,
    /** Tokens were requested too often. */
    GENESYS_TOO_MANY_SIGN_INS,
    /** A fresh token was refused too. */
    GENESYS_TOKEN_REFUSED,
    /** {0} the permission, e.g. {@code routing:queue:view}. */
    GENESYS_PERMISSION,
    /** {0} the call. */
    GENESYS_NOT_FOUND,
    /** Somebody else has changed it meanwhile. {0} the service's message. */
    GENESYS_CONFLICT,
    /** {0} seconds to wait. */
    GENESYS_THROTTLED,
    /** {0} the HTTP status. */
    GENESYS_BROKEN,
    /** The response does not have the documented form. {0} what is wrong with it. */
    GENESYS_UNREADABLE,
    /** {0} the service's message, for errors without a reason of their own. */
    GENESYS_REFUSED,
    /** {0} the region as typed. */
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

    /** {0} the integration, {1} what Genesys Cloud says about its state. */
    INTEGRATION_ERROR,
    /** No integration of the organization sends to the bus. {0} the suffix that none has. */
    INTEGRATION_MISSING,
    /** An empty event filter means every topic. {0} the integration. */
    INTEGRATION_FILTER_EMPTY,
    /** The change needs Genesys Cloud, which is not signed in to. {0} the organization's id. */
    GENESYS_NOT_SIGNED_IN,

    // AWS
    AWS_NO_CREDENTIALS,
    /** {0} the profile. */
    AWS_PROFILE_UNKNOWN,
    /** {0} the profile, or the file that cannot be read; {1} the SDK's message. */
    AWS_PROFILE_BROKEN,
    /** {0} the profile, {1} the MFA device that it names. */
    AWS_PROFILE_MFA,
    /** {0} the profile; {@code aws sso login --profile} signs in again. */
    AWS_SSO_EXPIRED,
    /** {0} the profile; {@code aws login --profile} signs in again. */
    AWS_LOGIN_EXPIRED,
    AWS_KEY_UNKNOWN,
    AWS_SIGNATURE,
    AWS_TOKEN_EXPIRED,
    /** No policy of the identity allows the action. {0} the IAM action, {1} the resource. */
    AWS_NOT_ALLOWED,
    /** AWS does not say which policy denied the action. {0} the IAM action, {1} the resource. */
    AWS_ACTION_DENIED,
    /**
     * A policy denies the action. {0} the IAM action, {1} the resource, {2} the policy in AWS's words, with its
     * article.
     */
    AWS_EXPLICITLY_DENIED,
    /**
     * A policy that limits other policies does not allow the action. {0} the IAM action, {1} the resource, {2} the
     * policy.
     */
    AWS_LIMITED,
    /** {0} the region as typed. */
    AWS_REGION_INVALID,
    /** The region was neither typed nor set in the profile or the environment. */
    AWS_REGION_MISSING,
    /** {0} the endpoint as typed. */
    AWS_ENDPOINT_INVALID,
    /** {0} the service's message about what does not exist. */
    AWS_NOT_FOUND,
    /** {0} the service's message. */
    AWS_ALREADY_EXISTS,
    AWS_THROTTLED,
    /** {0} the service's message. */
    AWS_LIMIT,
    /** {0} the service's message. */
    AWS_PATTERN_INVALID,
    AWS_MANAGED_RULE,
    /** The object is in a state that does not allow the call. {0} the service's message. */
    AWS_INVALID_STATE,
    /** AWS does not offer the operation in this region. {0} the service's message. */
    AWS_OPERATION_DISABLED,
    /** A bus that has rules cannot be deleted. {0} the bus, {1} the rules. */
    BUS_HAS_RULES,
    /** {0} the bus, which other programs or people created. */
    BUS_NOT_OURS,
    /** {0} the topics, {1} the rules that need them. */
    TOPIC_NEEDED,
    /** {0} the integration, {1} the rules that need it. */
    INTEGRATION_NEEDED,
    /** {0} the integration, which was changed since it was created. */
    INTEGRATION_NOT_OURS,
    AWS_CONCURRENT_CHANGE,
    /** {0} the service's message. */
    AWS_INVALID,
    /** {0} the HTTP status. */
    AWS_BROKEN,
    /** The response does not have the documented form. {0} the host. */
    AWS_UNREADABLE,
    /** {0} how many entries failed, {1} id, error code and message of the first one. */
    AWS_ENTRIES_FAILED,
    /** CloudWatch answered with a part of the data, or left out what was asked. */
    AWS_METRICS_INCOMPLETE,
    AWS_METRICS_FAILED,
    /** Service Quotas has no value for the quota. */
    AWS_QUOTA_UNKNOWN,

    // this program
    /** {0} the settings file, by the name that it was given. */
    SETTINGS_UNREADABLE,
    /** {0} the file that could not be read while saving, by the name that it has now. */
    SETTINGS_SET_ASIDE,
    /** {0} the file that was to hold them. */
    SETTINGS_NOT_SAVED,
    /** {0} the parts of the window of which it is not known how they were left. */
    LAYOUT_UNREADABLE,
    /** {0} the journal's file. */
    JOURNAL_UNREADABLE,
    /** {0} the journal's file. */
    JOURNAL_NOT_WRITTEN,
    /** The journal could be written when the change began, but not later. {0} the journal's file. */
    JOURNAL_STOPPED,
    /** {0} the file that was to be written. */
    FILE_NOT_WRITTEN,
    CANCELED,
    /** The program ran out of memory. */
    OUT_OF_MEMORY,
    /** {0} the first line of the error. */
    UNEXPECTED
}
