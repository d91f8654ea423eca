package org.queuebridge.rules;

import org.queuebridge.domain.pattern.Flaw;

/** A flaw as evidence of a finding: its kind's name, a blank, then its arguments with tabs between them. */
public final class FlawLines {
    private FlawLines() {}

    /** The line of a flaw. */
    public static String of(Flaw flaw) {
        return flaw.args().isEmpty() ? flaw.kind().name() : flaw.kind() + " " + String.join("\t", flaw.args());
    }
}
