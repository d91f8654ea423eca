package org.queuebridge.rules.verify;

import org.queuebridge.domain.pattern.bus.PatternFlaw;

/** A flaw as evidence of a finding: its kind's name, a blank, then its arguments with tabs between them. */
public final class FlawEvidence {
    private FlawEvidence() {}

    /** The line of a flaw. */
    public static String of(PatternFlaw flaw) {
        return flaw.args().isEmpty() ? flaw.kind().name() : flaw.kind() + " " + String.join("\t", flaw.args());
    }
}
