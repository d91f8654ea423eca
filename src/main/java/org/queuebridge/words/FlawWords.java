package org.queuebridge.words;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.pattern.bus.PatternFlaw;

/** Why a pattern can or may never match, in words. */
public final class FlawWords {
    private FlawWords() {}

    /** A sentence or two. */
    public static String of(PatternFlaw flaw) {
        return Messages.text("flaw." + flaw.kind(), flaw.args().toArray());
    }

    /** The words of a flaw in a finding's evidence: its name, a blank, then its arguments between tabs. */
    static Optional<String> ofLine(String line) {
        String[] parts = line.split(" ", 2);
        if (!Messages.has("flaw." + parts[0])) {
            return Optional.empty();
        }
        List<String> args = parts.length == 1 ? List.of() : List.of(parts[1].split("\t", -1));
        return Optional.of(Messages.text("flaw." + parts[0], args.toArray()));
    }
}
