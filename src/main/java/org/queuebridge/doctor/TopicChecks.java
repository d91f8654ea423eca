package org.queuebridge.doctor;

import java.util.List;
import java.util.Set;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.evidence.NotRead;
import org.queuebridge.doctor.healthy.Fact;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.event.Topic;

/** Whether the topics that rules ask for are sent by the integration, and can be sent over EventBridge at all. */
record TopicChecks(RuleTopics topics) {
    void ofIntegration(EventBridgeIntegration integration, Ladder ladder) {
        List<String> missing = topics.named().stream()
                .filter(topic -> !integration.sends(topic))
                .toList();
        ladder.add(RungKind.TOPICS, finding(integration, missing));
        ladder.fact(
                Fact.TOPICS, topics.named().stream().filter(integration::sends).toArray(String[]::new));
    }

    private Finding finding(EventBridgeIntegration integration, List<String> missing) {
        List<String> name = List.of(integration.name());
        if (!missing.isEmpty()) {
            return DoctorFinding.TOPICS_MISSING.with(List.of(integration.name(), Topic.shortNames(missing)), missing);
        }
        if (!integration.topics().isEmpty() && topics.noneMeets(integration.topics())) {
            return DoctorFinding.TOPICS_NONE.with(name, integration.topics());
        }
        return topics.named().isEmpty()
                ? DoctorFinding.TOPICS_ANY.with()
                : DoctorFinding.TOPICS_PASS.with(name, topics.named());
    }

    /** Says nothing where no topic is named: there is nothing to look for. */
    void transport(GenesysSession session, Ladder ladder) throws InterruptedException {
        if (topics.named().isEmpty()) {
            return;
        }
        ladder.checking(RungKind.TRANSPORT);
        ladder.add(RungKind.TRANSPORT, transport(session));
    }

    private Finding transport(GenesysSession session) {
        try {
            Set<String> offered = session.cloud().eventBridgeTopics();
            List<String> missing = topics.named().stream()
                    .filter(topic -> !offered.contains(topic))
                    .toList();
            return missing.isEmpty()
                    ? DoctorFinding.TRANSPORT_PASS.with()
                    : DoctorFinding.TRANSPORT_MISSING.shownBy(missing);
        } catch (FailureException e) {
            return NotRead.of(e.unlessCanceled(), DoctorFinding.TRANSPORT_DENIED, DoctorFinding.TRANSPORT_UNREAD);
        }
    }
}
