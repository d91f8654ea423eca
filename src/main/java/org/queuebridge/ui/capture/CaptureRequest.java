package org.queuebridge.ui.capture;

import java.util.List;
import java.util.Optional;
import org.queuebridge.capture.CapturePattern;
import org.queuebridge.domain.pattern.build.ConditionPath;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.json.JsonText;

/**
 * What a person wants to capture: all events of a bus, or those that a rule without one of its conditions matches.
 *
 * @param rule the rule that the events are captured for, and compared with
 */
public record CaptureRequest(EventBus bus, Optional<Rule> rule) {
    /** The conditions that can be left out, by the way to each; none where the pattern has none. */
    List<ConditionPath> conditions() {
        return rule.flatMap(Rule::pattern)
                .flatMap(text -> JsonText.parse(text).object())
                .map(ConditionPath::all)
                .orElse(List.of());
    }

    /** The pattern of the temporary rule: the rule's without that condition, or that of the whole bus. */
    String pattern(Optional<ConditionPath> condition) {
        return condition
                .flatMap(without -> rule.flatMap(Rule::pattern)
                        .flatMap(text -> JsonText.parse(text).object())
                        .map(pattern -> CapturePattern.without(pattern, without)))
                .orElse(CapturePattern.WHOLE_BUS);
    }
}
