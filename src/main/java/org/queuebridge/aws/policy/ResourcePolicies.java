package org.queuebridge.aws.policy;

import java.util.List;
import java.util.Map;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.json.JsonText;

/** The resources of one service that rules deliver to, and their policies. */
interface ResourcePolicies {
    /** The ARNs of all of them in the region, as targets name them. */
    List<String> arns();

    ResourceState state(String resourceArn);

    /** As {@link org.queuebridge.changes.permission.Grants#allow}. */
    Map<Grant, Failure> allow(List<Grant> grants);

    /** As {@link org.queuebridge.changes.permission.Grants#disallow}. */
    Map<Grant, Failure> disallow(List<Grant> grants);

    /** A policy as the service returned it. */
    static PolicyDocument document(String name, String text) {
        return new PolicyDocument(name, text, JsonText.parse(text).object());
    }
}
