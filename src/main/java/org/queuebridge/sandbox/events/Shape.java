package org.queuebridge.sandbox.events;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a text of the service's model may look like. */
sealed interface Shape {
    Shape ANY = new Text(0, Integer.MAX_VALUE, "");
    Shape RULE_NAME = new Text(1, 64, "[\\.\\-_A-Za-z0-9]+");
    Shape TARGET_ID = RULE_NAME;
    Shape BUS_NAME = new Text(1, 256, "[/\\.\\-_A-Za-z0-9]+");
    Shape BUS = new Text(
            1, 1600, "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+");
    Shape BUS_BUT_PARTNERS = new Text(
            1, 1600, "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+");
    Shape SOURCE_NAME = new Text(1, 256, "aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}");
    Shape ARN = new Text(1, 1600, "");
    Shape DESCRIPTION = new Text(0, 512, "");
    Shape SCHEDULE = new Text(0, 256, "");
    Shape STATE = new OneOf(List.of("ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"));
    Shape TARGET_INPUT = new Text(0, 8192, "");
    Shape INPUT_PATH = new Text(0, 256, "");
    Shape TEMPLATE = new Text(1, 8192, "");
    Shape NEXT_TOKEN = new Text(1, 2048, "");
    Shape TAG_KEY = new Text(1, 128, "");
    Shape TAG_VALUE = new Text(0, 256, "");

    static Shape eventPattern(EventLimits limits) {
        return new Text(0, limits.patternCharacters(), "");
    }

    /** What is wrong with a value, each in the words that follow "Member must". */
    List<String> violations(String value);

    /**
     * Characters, counted as Java counts them.
     *
     * @param pattern a regular expression for the whole text; empty for any
     */
    record Text(int min, int max, String pattern) implements Shape {
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
    record OneOf(List<String> words) implements Shape {
        @Override
        public List<String> violations(String value) {
            return words.contains(value)
                    ? List.of()
                    : List.of("satisfy enum value set: [" + String.join(", ", words) + "]");
        }
    }
}
