package org.queuebridge.capture;

import java.util.Set;
import org.queuebridge.capture.port.ProgramInstances;
import org.queuebridge.domain.Answer;

/** A program, and which others run. Those of other computers are named {@code elsewhere…}. */
public record FakeInstances(String own, Set<String> running) implements ProgramInstances {
    @Override
    public Answer running(String instance) {
        return instance.startsWith("elsewhere") ? Answer.UNKNOWN : Answer.of(running.contains(instance));
    }
}
