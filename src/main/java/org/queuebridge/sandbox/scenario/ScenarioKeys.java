package org.queuebridge.sandbox.scenario;

/** The KMS keys that faults encrypt with, and their policies. */
final class ScenarioKeys {
    static final String OF_BUS = "e4a70c19-6b52-4d83-8f0e-91c3d5b7a260";
    static final String OF_QUEUE = "5c9e1f70-2d84-4b3a-9f61-c07d8e2a5b94";

    /** The account may use the key, and no service. */
    static final String FOR_NO_SERVICE = policy("");

    /** EventBridge may use it, too. */
    static final String FOR_EVENTS = policy("""
        ,{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},\
        "Action":["kms:DescribeKey","kms:GenerateDataKey","kms:Decrypt"],"Resource":"*"}\
        """);

    private ScenarioKeys() {}

    private static String policy(String more) {
        return """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::%s:root"},\
            "Action":"kms:*","Resource":"*"}%s]}\
            """.formatted(ScenarioWorld.HOME.account(), more);
    }
}
