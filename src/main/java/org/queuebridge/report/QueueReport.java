package org.queuebridge.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.rules.coverage.QueueCoverage;
import org.queuebridge.rules.coverage.QueueCoverage.Cover;
import org.queuebridge.words.Messages;

/**
 * Queues with the rules that cover them, as JSON and as a table, in the shape that {@code src/docs/commands.md}
 * documents.
 *
 * @param coverage empty where the rules were not read
 */
public record QueueReport(List<Queue> queues, Optional<QueueCoverage> coverage) {
    public QueueReport {
        queues = List.copyOf(queues);
    }

    /** Whether it is told of a queue that no rule covers it, and the like, in words. */
    public static String coveredWords(Optional<Cover> cover) {
        return cover.map(known -> switch (known.covered()) {
                    case YES -> Messages.text("report.covered.yes");
                    case NO -> Messages.text("report.covered.no");
                    case UNKNOWN -> Messages.text("report.covered.unknown");
                })
                .orElse(Messages.text("command.not-read"));
    }

    public static List<String> columns() {
        return List.of(
                Messages.text("command.column.name"),
                Messages.text("command.column.division"),
                Messages.text("command.column.members"),
                Messages.text("report.column.covered"),
                Messages.text("command.column.covered"),
                Messages.text("command.column.may-be-covered"),
                Messages.text("command.column.id"));
    }

    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        queues.forEach(queue -> rows.add(row(queue)));
        return rows;
    }

    private List<String> row(Queue queue) {
        Optional<Cover> cover = cover(queue);
        return List.of(
                queue.name(),
                queue.division().name(),
                Integer.toString(queue.memberCount()),
                coveredWords(cover),
                names(cover.map(Cover::certain)),
                names(cover.map(QueueReport::possible)),
                queue.id());
    }

    /** Rules that could not be read may cover it too. */
    private static List<String> possible(Cover cover) {
        List<String> possible = new ArrayList<>(cover.perhaps());
        if (cover.unreadable() > 0) {
            possible.add(Messages.text("diagram.rules.unreadable", cover.unreadable()));
        }
        return possible;
    }

    private static String names(Optional<List<String>> rules) {
        return rules.map(names -> String.join(", ", names)).orElseGet(() -> Messages.text("command.not-read"));
    }

    private Optional<Cover> cover(Queue queue) {
        return coverage.map(all -> all.of(queue));
    }

    /** A page with these queues alone. */
    public String page() {
        HtmlPage page = new HtmlPage(Messages.text("report.queues", queues.size()));
        page.remark(Messages.text("report.unread.bus"));
        page.table(columns(), rows());
        return page.text();
    }

    public Json json() {
        return new Json.Arr(queues.stream().map(this::json).toList());
    }

    private Json json(Queue queue) {
        Optional<Cover> cover = cover(queue);
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("id", new Json.Str(queue.id()));
        fields.put("name", new Json.Str(queue.name()));
        fields.put("division", new Json.Str(queue.division().name()));
        fields.put("members", new Json.Num(Integer.toString(queue.memberCount())));
        fields.put("coveredBy", names(cover, Cover::certain));
        fields.put("mayBeCoveredBy", names(cover, Cover::perhaps));
        return new Json.Obj(fields);
    }

    /** Null where the rules were not read. */
    private static Json names(Optional<Cover> cover, Function<Cover, List<String>> rules) {
        return cover.map(rules).<Json>map(Json::strings).orElseGet(Json.Null::new);
    }
}
