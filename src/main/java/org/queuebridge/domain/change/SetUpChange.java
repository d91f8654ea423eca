package org.queuebridge.domain.change;

import java.util.List;

/** The planned change of what brings events to a partner bus: the bus itself, or the integration that sends to it. */
public sealed interface SetUpChange permits BusChange, IntegrationChange, IntegrationCreation {
    /** The name of the bus, which is that of its partner event source. */
    String bus();

    /** Returns the steps in order; none if nothing is to be done. */
    List<SetUpStep> steps();

    /** Returns the change that undoes this one. */
    SetUpChange reversed();
}
