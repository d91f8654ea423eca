package org.queuebridge.domain.text;

import java.util.regex.Pattern;

/**
 * Text for a cell of a spreadsheet. Spreadsheets run a cell as a formula if it begins with {@code =}, {@code +},
 * {@code -} or {@code @} (OWASP, CSV injection), and names of queues are free text that others chose.
 */
public final class SpreadsheetCell {
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*[\\r\\n\\u0085\\u2028\\u2029]+\\s*");

    private SpreadsheetCell() {}

    /** Returns the text with an apostrophe before it if a spreadsheet might run it, which then shows it as text. */
    public static String inert(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    /** Returns the text for a line whose cells are separated by tabs: on one line, without tabs, and inert. */
    public static String tabSeparated(String text) {
        return inert(LINE_ENDS.matcher(text.strip()).replaceAll("; ").replace('\t', ' '));
    }
}
