package org.queuebridge.ui.words;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.pattern.bus.PatternFlaw;

/** Why a pattern can never match, or may not, in words. */
public final class FlawWords {
    private FlawWords() {}

    /** A sentence or two. */
    public static String of(PatternFlaw flaw) {
        return Messages.text("flaw." + flaw.kind(), flaw.args().toArray());
    }

    /** Of a line that a finding has for a flaw: its name and, behind a blank, its arguments between tabs. */
    static Optional<String> ofLine(String line) {
        String[] parts = line.split(" ", 2);
        if (!Messages.has("flaw." + parts[0])) {
            return Optional.empty();
        }
        List<String> args = parts.length == 1 ? List.of() : List.of(parts[1].split("\t", -1));
        return Optional.of(Messages.text("flaw." + parts[0], args.toArray()));
    }
}
