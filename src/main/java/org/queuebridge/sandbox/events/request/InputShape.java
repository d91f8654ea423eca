package org.queuebridge.sandbox.events.request;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a text of the service's model may look like. */
public sealed interface InputShape {
    InputShape ANY = new Text(0, Integer.MAX_VALUE, "");
    InputShape RULE_NAME = new Text(1, 64, "[\\.\\-_A-Za-z0-9]+");
    InputShape TARGET_ID = RULE_NAME;
    InputShape BUS_NAME = new Text(1, 256, "[/\\.\\-_A-Za-z0-9]+");
    InputShape BUS = new Text(
            1, 1600, "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+");
    InputShape BUS_BUT_PARTNERS = new Text(
            1, 1600, "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+");
    InputShape SOURCE_NAME = new Text(1, 256, "aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}");
    InputShape ARN = new Text(1, 1600, "");
    InputShape DESCRIPTION = new Text(0, 512, "");
    InputShape SCHEDULE = new Text(0, 256, "");
    InputShape STATE = new OneOf(List.of("ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"));
    InputShape KEY = new Text(0, 2048, "[a-zA-Z0-9_\\-/:]*");
    InputShape LOG_LEVEL = new OneOf(List.of("INFO", "ERROR", "TRACE", "OFF"));
    InputShape LOG_DETAIL = new OneOf(List.of("FULL", "NONE"));
    InputShape TARGET_INPUT = new Text(0, 8192, "");
    InputShape INPUT_PATH = new Text(0, 256, "");
    InputShape TEMPLATE = new Text(1, 8192, "");
    InputShape NEXT_TOKEN = new Text(1, 2048, "");
    InputShape TAG_KEY = new Text(1, 128, "");
    InputShape TAG_VALUE = new Text(0, 256, "");

    static InputShape eventPattern(EventLimits limits) {
        return new Text(0, limits.patternCharacters(), "");
    }

    /** What is wrong with a value, each in the words that follow "Member must". */
    List<String> violations(String value);

    /**
     * Characters, counted as Java counts them.
     *
     * @param pattern a regular expression for the whole text; empty for any
     */
    record Text(int min, int max, String pattern) implements InputShape {
        @Override
        public List<String> violations(String value) {
            List<String> found = new ArrayList<>();
            if (value.length() > max) {
                found.add("have length less than or equal to " + max);
            }
            if (value.length() < min) {
                found.add("have length greater than or equal to " + min);
            }
            if (!pattern.isEmpty() && !Pattern.matches(pattern, value)) {
                found.add("satisfy regular expression pattern: " + pattern);
            }
            return found;
        }
    }

    /** One of some words. */
    record OneOf(List<String> words) implements InputShape {
        @Override
        public List<String> violations(String value) {
            return words.contains(value)
                    ? List.of()
                    : List.of("satisfy enum value set: [" + String.join(", ", words) + "]");
        }
    }
}
