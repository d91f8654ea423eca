package org.queuebridge.ui.rules.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.permission.CachedGrants;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.report.BusReport;
import org.queuebridge.report.CsvTable;
import org.queuebridge.report.ExportFile;
import org.queuebridge.report.QueueReport;
import org.queuebridge.report.ReportFormat;
import org.queuebridge.report.ReportPlace;
import org.queuebridge.report.ReportSource;
import org.queuebridge.rules.Listed;
import org.queuebridge.rules.coverage.QueueCoverage;
import org.queuebridge.ui.rules.model.BusPlace;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.RulesState;

/** Reports of what is loaded at the moment: of the bus, and of queues. */
public final class BusReports {
    private final RulesModel rules;

    public BusReports(RulesModel rules) {
        this.rules = rules;
    }

    /** The last part of the bus's name; empty while there is none. */
    public String busName() {
        return rules.placeProperty().get().map(place -> place.bus().shortName()).orElse("");
    }

    /** The report of the bus; empty while its rules are not loaded. */
    public Optional<ReportSource> ofBus() {
        return report().map(report -> format -> text(report.text(format)));
    }

    /**
     * These queues with their coverage. As a page, the bus is reported as a whole, where its rules are loaded.
     *
     * @param queues in the order in which they are written
     */
    public ReportSource ofQueues(List<Queue> queues) {
        Optional<BusReport> report = report();
        return format -> text(queues(queues, report, format));
    }

    private static String queues(List<Queue> queues, Optional<BusReport> report, ReportFormat format) {
        QueueReport listed = new QueueReport(
                queues,
                report.map(
                        bus -> QueueCoverage.of(bus.rules().items(), bus.rules().unreadable(), queues)));
        return switch (format) {
            case HTML -> report.map(bus -> bus.text(format)).orElseGet(listed::page);
            case CSV -> new CsvTable(QueueReport.columns(), listed.rows()).file();
            case JSON -> JsonLayout.text(listed.json()) + "\n";
        };
    }

    private static ExportFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<BusReport> report() {
        return rules.stateProperty().get() instanceof RulesState.Loaded(var at, int unreadable)
                ? rules.placeProperty().get().map(place -> report(place, at, unreadable))
                : Optional.empty();
    }

    private BusReport report(BusPlace place, Instant at, int unreadable) {
        return new BusReport(
                ReportPlace.of(
                        at,
                        place.session().account(),
                        place.bus().name(),
                        rules.workspace().genesysProperty().get().map(GenesysSession::organizationName)),
                new Listed<>(rules.allProperty().get(), unreadable),
                rules.knownQueues().getValue(),
                new PermissionCheck(new CachedGrants(place.session().services().grants())));
    }
}
