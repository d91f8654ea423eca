package org.queuebridge.sandbox.demo;

/** The sandbox's organization and AWS account, and their credentials. They work nowhere else. */
public final class DemoAccount {
    public static final String ORGANIZATION_ID = "9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41";
    public static final String ORGANIZATION_NAME = "Harbor Contact Center";

    public static final String AWS_ACCOUNT = "123456789012";
    public static final String AWS_REGION = "eu-central-1";
    public static final String ACCESS_KEY_ID = "AKIASANDBOXSANDBOX00";
    public static final String SECRET_ACCESS_KEY = "sandbox-secret-access-key-of-no-account0";

    /** The integration's suffix: the last part of the partner event source's name. */
    public static final String EVENT_SOURCE_SUFFIX = "conversation-detail-events";

    /** The partner event source; also the name of its event bus, and {@code source} of each of its events. */
    public static final String EVENT_SOURCE =
            "aws.partner/genesys.com/cloud/" + ORGANIZATION_ID + "/" + EVENT_SOURCE_SUFFIX;

    private DemoAccount() {}
}
