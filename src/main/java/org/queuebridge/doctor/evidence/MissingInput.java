package org.queuebridge.doctor.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.SampleEvent;
import org.queuebridge.domain.event.Topic;
import org.queuebridge.domain.rule.EventPath;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetInput;

/** Which parts of events a target is to be sent that no event of some topics has, as far as their fields are known. */
public final class MissingInput {
    private static final String ANY = "x";
    private static final List<String> BODY = List.of("detail", "eventBody");

    private MissingInput() {}

    /**
     * The paths that match nothing.
     *
     * @param detailTypes the topics of the events, as patterns name them; with an unknown one, or none, nothing is said
     */
    public static List<String> of(Target target, List<String> detailTypes) {
        List<Topic> topics =
                detailTypes.stream().flatMap(name -> Topic.of(name).stream()).toList();
        if (topics.isEmpty() || topics.size() < detailTypes.size()) {
            return List.of();
        }
        Stream<String> paths = switch (TargetInput.of(target.settings())) {
            case TargetInput.Part(String path) -> Stream.of(path);
            case TargetInput.Transformed(var values, var _) -> values.values().stream();
            case TargetInput.Whole _, TargetInput.Constant _ -> Stream.of();
        };
        return paths.distinct()
                .filter(path -> topics.stream().allMatch(topic -> has(topic, path) == Answer.NO))
                .toList();
    }

    /** Genesys Cloud may leave out a field of the body: its name tells, and not the sample. */
    private static Answer has(Topic topic, String text) {
        Optional<EventPath> path = EventPath.parse(text);
        if (path.isEmpty()) {
            return Answer.UNKNOWN;
        }
        List<String> steps = path.get().steps();
        if (steps.size() > BODY.size() && steps.subList(0, BODY.size()).equals(BODY)) {
            return topic.has(steps.get(BODY.size()));
        }
        return Answer.of(
                path.get().in(SampleEvent.ofTopic(topic, ANY, ANY, ANY, ANY)).isPresent());
    }
}
