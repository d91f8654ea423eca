package org.queuebridge.sandbox.logs;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.sandbox.aws.AwsException;

/**
 * A filter pattern (CloudWatch Logs user guide, filter pattern syntax), as far as it is used here: terms, all of which
 * a message contains, or {@code { $.field = "value" || … }} for messages that are JSON. Anything else is refused.
 */
final class LogFilter {
    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|([^\\s\"{}]+)");
    private static final Pattern COMPARISON =
            Pattern.compile("\\s*\\(?\\s*\\$\\.(?<path>[\\w.]+)\\s*=\\s*\"?(?<value>[^\"()]*?)\"?\\s*\\)?\\s*");

    private final Predicate<String> takes;

    private LogFilter(Predicate<String> takes) {
        this.takes = takes;
    }

    static LogFilter of(String pattern) {
        String text = pattern.strip();
        return new LogFilter(text.startsWith("{") && text.endsWith("}") ? comparisons(text) : terms(text));
    }

    boolean takes(String message) {
        return takes.test(message);
    }

    private static Predicate<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        Matcher term = TERM.matcher(text);
        while (term.find()) {
            terms.add(term.group(1) == null ? term.group(2) : term.group(1));
        }
        if (text.startsWith("{") || terms.stream().anyMatch(each -> each.startsWith("?") || each.startsWith("-"))) {
            throw invalid();
        }
        return message -> terms.stream().allMatch(message::contains);
    }

    private static Predicate<String> comparisons(String text) {
        List<Predicate<JsonObject>> any = new ArrayList<>();
        for (String part : text.substring(1, text.length() - 1).split("\\|\\|", -1)) {
            Matcher comparison = COMPARISON.matcher(part);
            if (!comparison.matches()) {
                throw invalid();
            }
            String value = comparison.group("value");
            String[] path = comparison.group("path").split("\\.");
            any.add(message -> at(message, path).filter(value::equals).isPresent());
        }
        return message -> json(message)
                .filter(object -> any.stream().anyMatch(each -> each.test(object)))
                .isPresent();
    }

    private static Optional<String> at(JsonObject message, String[] path) {
        Optional<JsonElement> value = Optional.of(message);
        for (String step : path) {
            value = value.filter(JsonElement::isJsonObject)
                    .map(object -> object.getAsJsonObject().get(step));
        }
        return value.filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
    }

    private static Optional<JsonObject> json(String message) {
        try {
            return Optional.of(JsonParser.parseString(message).getAsJsonObject());
        } catch (JsonParseException | IllegalStateException _) {
            return Optional.empty();
        }
    }

    private static AwsException invalid() {
        return AwsException.refusal("InvalidParameterException", "Invalid filter pattern");
    }
}
