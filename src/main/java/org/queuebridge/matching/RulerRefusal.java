package org.queuebridge.matching;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.queuebridge.domain.pattern.PatternProblem;
import software.amazon.event.ruler.JsonRuleCompiler;

/**
 * Finds why event-ruler refuses a pattern, and where. Its exceptions give the position that the JSON parser had
 * reached, which is after the start of the token at fault, so this class finds that start. For text that is not JSON
 * they give the exact position; for a wrong address or number, none.
 */
final class RulerRefusal {
    /** The parser's message quotes the whole text here, over many lines. */
    private static final Pattern START_MARKER =
            Pattern.compile("\\(start marker at \\[Source: .*; (line: \\d+, column: \\d+)]\\)$", Pattern.DOTALL);

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private static final JsonFactory LIKE_EVENT_RULER = JsonFactory.builder()
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final String text;

    private RulerRefusal(String text) {
        this.text = text;
    }

    /** Returns what is wrong with a pattern; empty if EventBridge should accept it. */
    static Optional<PatternProblem> of(String text) {
        Optional<PatternProblem.TooMany> tooMany = PatternLimits.beforeCompiling(text);
        if (tooMany.isPresent()) {
            return tooMany.map(PatternProblem.at(placeOf("\"$or\"", text), text, "")::because);
        }
        Optional<Exception> thrown = thrownFor(text);
        return thrown.isPresent()
                ? thrown.map(new RulerRefusal(text)::problem)
                : PatternLimits.ofCompiled(text)
                        .map(why -> PatternProblem.at(placeOf("\"wildcard\"", text), text, why));
    }

    private static int placeOf(String part, String text) {
        return Math.max(0, text.indexOf(part));
    }

    // JsonRuleCompiler and not RuleCompiler, which refuses $or.
    private static Optional<Exception> thrownFor(String text) {
        try {
            JsonRuleCompiler.compile(text);
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(e);
        }
    }

    private PatternProblem problem(Exception e) {
        return PatternProblem.at(Math.clamp(offset(e), 0, text.length()), text, oneLine(message(e)));
    }

    private static String message(Exception e) {
        return e instanceof JsonProcessingException parsing
                ? parsing.getOriginalMessage()
                : String.valueOf(e.getMessage());
    }

    private static String oneLine(String message) {
        String brief = START_MARKER.matcher(message).replaceFirst("(start marker at $1)");
        return LINE_END.matcher(brief).replaceAll(" ");
    }

    private long offset(Exception e) {
        Optional<Long> reached = reached(e);
        if (reached.isEmpty()) {
            return Tokens.of(text.substring(0, shortestRefused(message(e)))).lastStart();
        }
        if (Tokens.of(text).trouble().equals(Optional.of(message(e)))) {
            return reached.filter(this::isBehindControl).map(at -> at - 1).orElse(reached.get());
        }
        return tokenStart(e).orElse(reached.get());
    }

    private static Optional<Long> reached(Exception e) {
        return e instanceof JsonProcessingException parsing
                ? Optional.ofNullable(parsing.getLocation()).map(JsonLocation::getCharOffset)
                : Optional.empty();
    }

    private static Optional<Long> tokenStart(Exception e) {
        return e instanceof JsonProcessingException parsing && parsing.getProcessor() instanceof JsonParser parser
                ? Optional.of(parser.currentTokenLocation().getCharOffset()).filter(start -> start >= 0)
                : Optional.empty();
    }

    /** For a control character between tokens, the parser gives the position after it. */
    private boolean isBehindControl(long offset) {
        return offset > 0 && text.charAt((int) offset - 1) < ' ' && "\r\n\t".indexOf(text.charAt((int) offset - 1)) < 0;
    }

    /** The parser stops where it refuses, so the shortest beginning with the same message ends with the error. */
    private int shortestRefused(String message) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) / 2;
            if (thrownFor(text.substring(0, middle))
                    .map(RulerRefusal::message)
                    .filter(message::equals)
                    .isPresent()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    /**
     * The tokens of a text as JSON, regardless of what patterns allow.
     *
     * @param trouble the parser's message if the text is not JSON
     * @param lastStart the start of the last valid token; 0 if there is none
     */
    private record Tokens(Optional<String> trouble, long lastStart) {
        static Tokens of(String text) {
            long start = 0;
            try (JsonParser parser = LIKE_EVENT_RULER.createParser(text)) {
                while (parser.nextToken() != null) {
                    start = parser.currentTokenLocation().getCharOffset();
                }
                return new Tokens(Optional.empty(), start);
            } catch (JsonProcessingException e) {
                return new Tokens(Optional.of(e.getOriginalMessage()), start);
            } catch (IOException e) {
                throw new IllegalStateException("a string cannot fail to be read", e);
            }
        }
    }
}
