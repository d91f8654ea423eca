package org.queuebridge.ui.control.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.json.JsonLayout.Token;

/**
 * A row of a {@link CodeView}: a line, or the first and last one of an object or array that is folded.
 *
 * @param at the line's place in the text, from 0
 * @param foldable whether an object or array begins here
 * @param end the last line of what is folded; empty where nothing is
 * @param hidden how many lines are not shown
 */
public record CodeRow(int at, JsonLayout.Line line, boolean foldable, Optional<JsonLayout.Line> end, int hidden) {
    /** What stands in the row. */
    List<Token> tokens() {
        if (end.isEmpty()) {
            return line.tokens();
        }
        List<Token> tokens = new ArrayList<>(line.tokens());
        tokens.add(new Token(JsonLayout.Kind.PUNCTUATION, " … "));
        tokens.addAll(end.get().tokens());
        return tokens;
    }
}
