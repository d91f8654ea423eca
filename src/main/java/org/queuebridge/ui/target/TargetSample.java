package org.queuebridge.ui.target;

import java.util.Optional;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.SampleEvent;
import org.queuebridge.domain.json.Json;
import org.queuebridge.ui.session.Workspace;

/** Makes the sample event that shows a target's input, as in the connected account. */
public record TargetSample(Workspace workspace) {
    /** For a rule that is composed before AWS is connected. */
    private static final String NO_ACCOUNT = "000000000000";

    private static final String NO_QUEUE = "00000000-0000-4000-8000-000000000000";

    /**
     * An event that a rule matches.
     *
     * @param source the rule's source; empty while it is not known
     * @param queueId one of the rule's queues; empty while it has none
     */
    public Json.Obj of(
            EventFormat format,
            FiresWhen ended,
            Optional<EventSource> source,
            Optional<String> queueId,
            String queueName) {
        EndMeaning meaning =
                ended.meanings().stream().findFirst().orElse(format.meanings().getFirst());
        return SampleEvent.of(
                        format,
                        meaning,
                        source(source),
                        workspace
                                .awsProperty()
                                .get()
                                .map(session -> session.account().id())
                                .orElse(NO_ACCOUNT),
                        workspace
                                .awsProperty()
                                .get()
                                .map(session -> session.account().region())
                                .orElse(""))
                .narrowedTo(ended)
                .ofQueue(queueId.orElse(NO_QUEUE), queueName);
    }

    private String source(Optional<EventSource> source) {
        return workspace
                .busProperty()
                .get()
                .flatMap(bus -> source.map(each -> each.exampleOn(bus)))
                .orElse("");
    }
}
