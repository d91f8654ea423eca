package org.queuebridge.ui.rules.model;

import java.time.Instant;
import org.queuebridge.domain.Failure;

/** Where the loading of a bus's rules stands. What was loaded before stays on the screen meanwhile. */
public sealed interface RulesState {
    /** Not connected to AWS, so that there is nothing to load. */
    record NotConnected() implements RulesState {}

    /** Connected, but no bus is chosen. */
    record NoBus() implements RulesState {}

    record Loading() implements RulesState {}

    /** All rules of the bus are there. */
    record Loaded(Instant at) implements RulesState {}

    record Failed(Failure failure) implements RulesState {}
}
