package org.queuebridge.ui.rules.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/** The state of loading a bus's rules. Rules that were loaded before stay visible meanwhile. */
public sealed interface RulesState {
    /** Not connected to AWS, so that there is nothing to load. */
    record NotConnected() implements RulesState {}

    /** Connected, but no bus is chosen. */
    record NoBus() implements RulesState {}

    /** They are being read. */
    sealed interface Loading extends RulesState {
        /** Being listed: there may be more than are shown. */
        record Names() implements Loading {}

        /** All are listed, and their targets are being read. */
        record Targets() implements Loading {}

        /**
         * Read again.
         *
         * @param asOf when those that are shown were read; they may have changed since
         */
        record Again(Instant asOf) implements Loading {}
    }

    /**
     * The rules of the bus are there.
     *
     * @param unreadable how many more AWS listed without a name or an ARN
     */
    record Loaded(Instant at, int unreadable) implements RulesState {}

    record Failed(Failure failure) implements RulesState {}

    /** When the rules that are shown were read, while they are read again; else empty. */
    default Optional<Instant> again() {
        return this instanceof Loading.Again(Instant asOf) ? Optional.of(asOf) : Optional.empty();
    }

    /** Words about the rules that are shown; while they are read again, with the time of which they are. */
    default String marked(String words) {
        return again().map(asOf -> Messages.text(
                        "rules.counts.again", words, TimeWords.timeWithSeconds(asOf, ZoneId.systemDefault())))
                .orElse(words);
    }
}
