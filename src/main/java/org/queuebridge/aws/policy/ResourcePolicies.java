package org.queuebridge.aws.policy;

import java.util.List;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.json.JsonText;

/** The resources of one service that rules deliver to, and their policies. */
interface ResourcePolicies {
    /** The ARNs of all of them in the region, as targets name them. */
    List<String> arns();

    ResourceState state(String resourceArn);

    void allow(Grant grant);

    void disallow(Grant grant);

    /** A policy as the service returned it. */
    static PolicyDocument document(String name, String text) {
        return new PolicyDocument(name, text, JsonText.parse(text).object());
    }
}
