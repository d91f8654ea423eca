package org.queuebridge.ui.compose.form;

import java.util.Optional;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternProblem;
import org.queuebridge.json.JsonText;
import org.queuebridge.words.Messages;
import org.queuebridge.words.PatternProblemWords;

/** Why a pattern cannot be sent, in words. */
final class PatternError {
    private PatternError() {}

    /**
     * The words; empty where it can.
     *
     * @param written whether it is written by hand
     */
    static String of(PatternPreview preview, boolean written, boolean tooLong) {
        if (preview.pattern().isEmpty()) {
            return missing(preview, written);
        }
        if (preview.hopeless()) {
            return Messages.text("compose.pattern.never");
        }
        return tooLong ? tooLong(preview, written) : "";
    }

    private static String missing(PatternPreview preview, boolean written) {
        if (written) {
            return preview.problem().map(PatternError::refused).orElse("");
        }
        return preview.names().isEmpty() ? Messages.text("compose.pattern.none") : "";
    }

    /** Why EventBridge would refuse it, and where. */
    static String refused(PatternProblem problem) {
        return Messages.text("compose.hand.invalid", problem.line(), problem.column(), PatternProblemWords.of(problem));
    }

    /** A lenient reader accepts some texts that are not patterns. */
    static Optional<PatternProblem> notAnObject(String text) {
        return switch (JsonText.parse(text)) {
            case JsonText.Parsed.Value(Json.Obj _) -> Optional.empty();
            case JsonText.Parsed.Value _ -> Optional.of(new PatternProblem(Messages.text("compose.hand.object"), 1, 1));
            case JsonText.Parsed.Malformed(String message, int line, int column) ->
                Optional.of(new PatternProblem(message, line, column));
        };
    }

    private static String tooLong(PatternPreview preview, boolean written) {
        return written
                ? Messages.text("compose.hand.too-long")
                : Messages.text("compose.pattern.too-long", preview.usage().queuesTooMany());
    }
}
