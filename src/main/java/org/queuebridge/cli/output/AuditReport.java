package org.queuebridge.cli.output;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.cli.session.OutputFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.words.Messages;

/**
 * The state of a bus at one moment.
 *
 * @param at when it was read
 * @param rows the rules as {@link RuleJson#columns} has them
 * @param rules the rules as JSON
 * @param unreadable how many more rules AWS listed without a name or an ARN
 * @param uncovered queues that no rule covers
 * @param inDoubt queues of which that cannot be told
 */
public record AuditReport(
        Instant at,
        String account,
        String region,
        String bus,
        List<List<String>> rows,
        List<Json> rules,
        int unreadable,
        List<Queue> uncovered,
        List<Queue> inDoubt) {
    public AuditReport {
        rows = rows.stream().map(List::copyOf).toList();
        rules = List.copyOf(rules);
        uncovered = List.copyOf(uncovered);
        inDoubt = List.copyOf(inDoubt);
    }

    /** The whole file. CSV has the rules alone. */
    public String text(OutputFormat format) {
        return switch (format) {
            case HTML, TABLE -> html();
            case CSV -> new CommandOutput(new Json.Null(), RuleJson.columns(), rows).csv();
            case JSON -> JsonLayout.text(json()) + "\n";
        };
    }

    private Json json() {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("at", new Json.Str(at.toString()));
        fields.put("account", new Json.Str(account));
        fields.put("region", new Json.Str(region));
        fields.put("bus", new Json.Str(bus));
        fields.put("rules", new Json.Arr(rules));
        fields.put("unreadableRules", new Json.Num(Integer.toString(unreadable)));
        fields.put("uncovered", queues(uncovered));
        fields.put("mayBeCovered", queues(inDoubt));
        return new Json.Obj(fields);
    }

    private static Json queues(List<Queue> queues) {
        return new Json.Arr(queues.stream()
                .<Json>map(queue -> Json.obj(
                        Map.entry("id", new Json.Str(queue.id())), Map.entry("name", new Json.Str(queue.name()))))
                .toList());
    }

    private String html() {
        HtmlPage page = new HtmlPage(Messages.text("report.title", bus));
        page.paragraph(Messages.text("report.where", account, region, at.toString()));
        page.heading(Messages.text("report.rules", rows.size()));
        if (unreadable > 0) {
            page.paragraph(Messages.text("rules.unreadable", unreadable));
        }
        page.table(RuleJson.columns(), rows);
        page.heading(Messages.text("report.uncovered", uncovered.size()));
        page.table(queueColumns(), queueRows(uncovered));
        if (!inDoubt.isEmpty()) {
            page.heading(Messages.text("report.may-be-covered", inDoubt.size()));
            page.table(queueColumns(), queueRows(inDoubt));
        }
        return page.text();
    }

    private static List<String> queueColumns() {
        return List.of(
                Messages.text("command.column.name"),
                Messages.text("command.column.division"),
                Messages.text("command.column.id"));
    }

    private static List<List<String>> queueRows(List<Queue> queues) {
        List<List<String>> rows = new ArrayList<>();
        queues.forEach(queue -> rows.add(List.of(queue.name(), queue.division().name(), queue.id())));
        return rows;
    }
}
