package org.queuebridge.rules.verify;

import org.queuebridge.domain.pattern.bus.PatternFlaw;

/** A pattern's flaw as the evidence of a finding: the kind's name, a blank, then the arguments separated by tabs. */
public final class FlawEvidence {
    private FlawEvidence() {}

    /** A flaw as a line. */
    public static String of(PatternFlaw flaw) {
        return flaw.args().isEmpty() ? flaw.kind().name() : flaw.kind() + " " + String.join("\t", flaw.args());
    }
}
