package org.queuebridge.domain.permission.policy;

import java.util.Arrays;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.json.JsonText;

/** Policies and grants for tests. */
public final class Policies {
    public static final String BUS = "aws.partner/genesys.com/cloud/x/events";
    public static final String RULE = "arn:aws:events:eu-central-1:111122223333:rule/" + BUS + "/ended";
    public static final String QUEUE = "arn:aws:sqs:eu-central-1:111122223333:ended";

    private Policies() {}

    public static Grant grant(TargetKind kind, String resource) {
        return new Grant(kind, resource, RULE);
    }

    public static PolicyDocument document(String text) {
        return new PolicyDocument("", text, JsonText.parse(text).object());
    }

    /** A policy of these statements; single quotes stand for double ones. */
    public static PolicyDocument policy(String... statements) {
        return document("{\"Version\":\"2012-10-17\",\"Statement\":["
                + String.join(
                        ",", Arrays.stream(statements).map(Policies::quoted).toList()) + "]}");
    }

    public static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
