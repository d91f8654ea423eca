package org.queuebridge.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.queuebridge.cli.session.CommandIo;
import org.queuebridge.cli.session.OutputFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.text.ColumnWidth;
import org.queuebridge.report.CsvTable;

/** The data of a command, as JSON and as a table. */
public record CommandOutput(Json json, List<String> columns, List<List<String>> rows) {
    /** Also those from 128 on, which terminals obey. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private static final String GAP = "  ";

    /** In columns of the terminal; one long name does not move the columns of all rows out of sight. */
    private static final int WIDEST_COLUMN = 60;

    public CommandOutput {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public void print(OutputFormat format, CommandIo io) {
        switch (format) {
            case JSON -> io.out().println(JsonLayout.text(json));
            case CSV -> io.out().print(new CsvTable(columns, rows).text());
            case TABLE, HTML -> table(io);
        }
        io.out().flush();
    }

    private void table(CommandIo io) {
        List<List<String>> all = new ArrayList<>();
        all.add(columns);
        rows.forEach(row -> all.add(
                row.stream().map(cell -> CONTROL.matcher(cell).replaceAll(" ")).toList()));
        int[] widths = new int[columns.size()];
        all.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Math.min(ColumnWidth.of(row.get(i)), WIDEST_COLUMN));
            }
        });
        for (int number = 0; number < all.size(); number++) {
            String line = line(all.get(number), widths);
            io.out().println(number == 0 && io.colors() ? "\u001b[1m" + line + "\u001b[0m" : line);
        }
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i));
            line.append(" ".repeat(Math.max(0, widths[i] - ColumnWidth.of(cells.get(i)))))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
