package org.queuebridge.sandbox.events.operation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Schedule expressions (EventBridge user guide, creating a rule that runs on a schedule). None is ever run here. */
final class ScheduleExpression {
    private static final Pattern RATE =
            Pattern.compile("rate\\((?<count>[1-9]\\d*) (?<unit>minute|hour|day)(?<s>s?)\\)");
    private static final Pattern CRON = Pattern.compile("cron\\((?<fields>[^()]+)\\)");

    private static final String MINUTE = "([0-5]?\\d)";
    private static final String HOUR = "(2[0-3]|[01]?\\d)";
    private static final String DAY = "(3[01]|[12]\\d|0?[1-9])";
    private static final String MONTH = "(1[0-2]|0?[1-9]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";
    private static final String WEEKDAY = "([1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)";
    /** Documented as 1970 to 2199, and not held to it. */
    private static final String YEAR = "(\\d{4})";

    /** Minutes, hours, day of the month, month, day of the week, year. */
    private static final List<Pattern> FIELDS = List.of(
            field(MINUTE, ""),
            field(HOUR, ""),
            field(DAY, "\\?|L|LW|" + DAY + "W"),
            field(MONTH, ""),
            field(WEEKDAY, "\\?|L|" + WEEKDAY + "L|" + WEEKDAY + "#[1-5]"),
            field(YEAR, ""));

    private static final int DAY_OF_MONTH = 2;
    private static final int DAY_OF_WEEK = 4;

    private ScheduleExpression() {}

    /** Whether the service takes the expression. */
    static boolean isOne(String text) {
        Matcher rate = RATE.matcher(text);
        if (rate.matches()) {
            return rate.group("count").equals("1") == rate.group("s").isEmpty();
        }
        Matcher cron = CRON.matcher(text);
        return cron.matches() && isCron(cron.group("fields").split(" ", -1));
    }

    /** Of the two days just one is {@code ?}: both cannot be asked for. */
    private static boolean isCron(String[] fields) {
        if (fields.length != FIELDS.size()) {
            return false;
        }
        for (int i = 0; i < fields.length; i++) {
            if (!FIELDS.get(i).matcher(fields[i]).matches()) {
                return false;
            }
        }
        return fields[DAY_OF_MONTH].equals("?") != fields[DAY_OF_WEEK].equals("?");
    }

    /** Values, ranges and steps, separated by commas, or something of the field's own. */
    private static Pattern field(String value, String special) {
        String item = "(\\*|" + value + "(-" + value + ")?)(/\\d+)?";
        String list = item + "(," + item + ")*";
        return Pattern.compile(special.isEmpty() ? list : list + "|" + special, Pattern.CASE_INSENSITIVE);
    }
}
