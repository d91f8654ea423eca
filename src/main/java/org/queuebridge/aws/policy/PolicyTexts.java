package org.queuebridge.aws.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.domain.permission.policy.PolicyDocument;

/** Policies that are being edited: those that changed are written once, whatever changed them. */
final class PolicyTexts {
    private final Map<String, PolicyDocument> texts = new LinkedHashMap<>();
    private final Map<String, PolicyDocument> changed = new LinkedHashMap<>();

    PolicyTexts(List<PolicyDocument> read) {
        read.forEach(policy -> texts.put(policy.name(), policy));
    }

    /** The policies as edited so far. */
    List<PolicyDocument> all() {
        return List.copyOf(texts.values());
    }

    /** Changes the text of one of them, or adds it; an empty text removes it. */
    void change(PolicyDocument policy, String text) {
        if (!text.equals(policy.text())) {
            PolicyDocument edited = ResourcePolicies.document(policy.name(), text);
            texts.put(policy.name(), edited);
            changed.put(policy.name(), edited);
        }
    }

    /** Writes those that changed, and returns whether there were any. */
    boolean write(PolicyMerge.Writer writer) {
        changed.values().forEach(policy -> {
            if (policy.text().isEmpty()) {
                writer.remove(policy);
            } else {
                writer.write(policy, policy.text());
            }
        });
        return !changed.isEmpty();
    }
}
