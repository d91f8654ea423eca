package org.queuebridge.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.diagram.flow.FlowGraph;
import org.queuebridge.diagram.flow.FlowGraphBuilder;
import org.queuebridge.diagram.flow.FlowPicture;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Listed;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.coverage.CoverageMatrix;
import org.queuebridge.rules.coverage.QueueCoverage;
import org.queuebridge.words.Messages;

/**
 * The state of a bus at one moment: queues by name, rules, targets, coverage, findings and the flow map. Of everything
 * that could not be read it says so.
 *
 * @param place what it is about
 * @param rules the rules of the bus
 * @param known the queues
 * @param permissions reads the policies of targets
 */
public record BusReport(ReportPlace place, Listed<RuleInsight> rules, KnownQueues known, PermissionCheck permissions) {
    /**
     * The whole file. Reads policies, so not on the window's thread. CSV has the rules alone.
     *
     * @throws org.queuebridge.domain.FailureException where it was canceled
     */
    public String text(ReportFormat format) {
        return switch (format) {
            case HTML -> html();
            case CSV -> new CsvTable(RuleReport.columns(), rows()).file();
            case JSON -> JsonLayout.text(json()) + "\n";
        };
    }

    private List<List<String>> rows() {
        RuleReport report = new RuleReport(known, permissions);
        return rules.items().stream().map(report::row).toList();
    }

    private QueueCoverage coverage(List<Queue> queues) {
        return QueueCoverage.of(rules.items(), rules.unreadable(), queues);
    }

    private static List<Queue> having(Answer covered, List<Queue> queues, QueueCoverage coverage) {
        return queues.stream()
                .filter(queue -> coverage.of(queue).covered() == covered)
                .toList();
    }

    private Json json() {
        RuleJson json = new RuleJson(known, permissions);
        List<Queue> queues = CoverageMatrix.byName(known);
        QueueCoverage coverage = coverage(queues);
        Map<String, Json> fields = place.json();
        fields.put("rules", new Json.Arr(rules.items().stream().map(json::of).toList()));
        fields.put("unreadableRules", new Json.Num(Integer.toString(rules.unreadable())));
        fields.put("allQueuesLoaded", new Json.Bool(known.complete()));
        fields.put("uncovered", named(having(Answer.NO, queues, coverage)));
        fields.put("mayBeCovered", named(having(Answer.UNKNOWN, queues, coverage)));
        fields.put("queues", new QueueReport(queues, Optional.of(coverage)).json());
        return new Json.Obj(fields);
    }

    private static Json named(List<Queue> queues) {
        return new Json.Arr(queues.stream()
                .<Json>map(queue -> Json.obj(
                        Map.entry("id", new Json.Str(queue.id())), Map.entry("name", new Json.Str(queue.name()))))
                .toList());
    }

    private String html() {
        List<Queue> queues = CoverageMatrix.byName(known);
        QueueCoverage coverage = coverage(queues);
        HtmlPage page = new HtmlPage(Messages.text("report.title", place.bus()));
        page.remark(place.words());
        page.heading(Messages.text("report.unread"));
        List<String> unread = unread();
        if (unread.isEmpty()) {
            page.paragraph(Messages.text("report.unread.none"));
        } else {
            page.list(unread);
        }
        page.heading(Messages.text("report.summary"));
        page.list(summary(queues, coverage));
        findings(page);
        page.heading(Messages.text("report.flow"));
        CoverageMatrix matrix = CoverageMatrix.of(rules.items(), rules.unreadable(), known);
        FlowGraph graph = FlowGraphBuilder.wholeBus(matrix, known);
        page.picture(FlowPicture.of(graph).draw(Messages.text("diagram.flow.title", place.bus()), Set.of()));
        page.heading(Messages.text("report.rules", rules.items().size()));
        page.table(RuleReport.columns(), rows());
        page.heading(Messages.text("report.queues", queues.size()));
        page.table(QueueReport.columns(), new QueueReport(queues, Optional.of(coverage)).rows());
        return page.text();
    }

    private void findings(HtmlPage page) {
        List<List<String>> findings = RuleReport.findings(rules.items(), known);
        page.heading(Messages.text("report.findings", findings.size()));
        if (!findings.isEmpty()) {
            page.table(
                    List.of(
                            Messages.text("command.column.rule"),
                            Messages.text("command.column.finding"),
                            Messages.text("report.column.advice")),
                    findings);
        }
    }

    /** What nothing certain can be said about. */
    private List<String> unread() {
        List<String> unread = new ArrayList<>();
        if (rules.unreadable() > 0) {
            unread.add(Messages.text("report.unread.rules", rules.unreadable()));
        }
        List<String> targets = rules.items().stream()
                .filter(rule -> rule.targetsUnread().isPresent())
                .map(rule -> rule.rule().name())
                .toList();
        if (!targets.isEmpty()) {
            unread.add(Messages.text("report.unread.targets", String.join(", ", targets)));
        }
        if (!known.complete()) {
            unread.add(Messages.text("report.unread.queues", known.byId().size()));
        }
        List<String> policies = new RuleReport(known, permissions).undecided(rules.items());
        if (!policies.isEmpty()) {
            unread.add(Messages.text("report.unread.policies", String.join(", ", policies)));
        }
        return unread;
    }

    private List<String> summary(List<Queue> queues, QueueCoverage coverage) {
        long on = rules.items().stream().filter(rule -> rule.rule().enabled()).count();
        return List.of(
                Messages.text("report.summary.rules", rules.items().size(), on),
                Messages.text(
                        "report.summary.queues",
                        queues.size(),
                        having(Answer.YES, queues, coverage).size()),
                Messages.text(
                        "report.uncovered", having(Answer.NO, queues, coverage).size()),
                Messages.text(
                        "report.may-be-covered",
                        having(Answer.UNKNOWN, queues, coverage).size()));
    }
}
