package org.queuebridge.report;

import java.util.List;
import java.util.regex.Pattern;

/** A table as CSV after RFC 4180. What a spreadsheet would take for a formula begins with an apostrophe. */
public record CsvTable(List<String> columns, List<List<String>> rows) {
    /** Without it, spreadsheets take the file for another encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

    public CsvTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table for other programs. */
    public String text() {
        StringBuilder lines = new StringBuilder();
        add(lines, columns);
        return lines + body();
    }

    /** The rows alone, to be added to a file that has begun. */
    String body() {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> add(lines, row));
        return lines.toString();
    }

    /** The table as a file, which spreadsheets read as well. */
    public String file() {
        return BYTE_ORDER_MARK + text();
    }

    private static void add(StringBuilder lines, List<String> cells) {
        lines.append(String.join(",", cells.stream().map(CsvTable::cell).toList()))
                .append("\r\n");
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return SPECIAL.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
