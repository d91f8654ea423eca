package org.queuebridge.domain.check;

import java.util.List;

/** A finding that a check can give, without its arguments and evidence. */
public interface FindingKind {
    /** As in {@link Finding#key()}. */
    String key();

    Verdict verdict();

    default Finding with(List<String> args, List<String> evidence) {
        return new Finding(key(), verdict(), args, evidence);
    }

    default Finding with(String... args) {
        return with(List.of(args), List.of());
    }

    default Finding shownBy(List<String> evidence) {
        return with(List.of(), evidence);
    }
}
