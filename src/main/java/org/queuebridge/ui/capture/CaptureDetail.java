package org.queuebridge.ui.capture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Field;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.rules.trial.LocalTestResult;
import org.queuebridge.ui.bench.ExplainedField;
import org.queuebridge.ui.capture.list.CaptureRow;
import org.queuebridge.ui.control.UncachedScrollPane;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.control.code.CodeView;
import org.queuebridge.words.BenchWords;
import org.queuebridge.words.Messages;
import org.queuebridge.words.MissWords;

/** The selected event: why the rule matches it or not, field by field, and the event itself. */
final class CaptureDetail extends TabPane {
    private final CaptureModel model;
    private final Label verdict = new WrappedLabel("", "verdict");
    private final Label matching = new WrappedLabel("", "muted");
    private final VBox fields = new VBox();
    private final CodeView json = new CodeView(Messages.text("capture.event"));
    private final ScrollPane scroll;

    CaptureDetail(CaptureModel model) {
        this.model = model;
        setId("capture-detail");
        getStyleClass().add("capture-detail");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        verdict.setId("capture-verdict");
        fields.getStyleClass().add("trial-fields");
        VBox content = new VBox(verdict, fields, matching);
        content.getStyleClass().add("detail-content");
        scroll = new UncachedScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail-scroll");
        scroll.setAccessibleText(Messages.text("capture.why"));
        json.setId("capture-json");
        getTabs().add(new Tab(Messages.text("capture.why"), scroll));
        getTabs().add(new Tab(Messages.text("capture.event"), json));
        model.list().selectedProperty().subscribe(this::show);
        model.requestProperty()
                .subscribe(_ -> show(model.list().selectedProperty().getValue()));
    }

    /** Takes the focus, so that the arrows scroll. */
    void focus() {
        getSelectionModel().getSelectedItem().getContent().requestFocus();
    }

    private void show(Optional<CaptureRow> row) {
        setDisable(row.isEmpty());
        scroll.setVvalue(0);
        fields.getChildren().clear();
        verdict.setText(Messages.text("capture.why.none"));
        matching.setText("");
        json.show(row.map(each -> JsonLayout.lines(each.event().json())).orElse(List.of()), _ -> Optional.empty());
        row.ifPresent(this::explain);
    }

    private void explain(CaptureRow row) {
        matching.setText(
                row.matching().isEmpty()
                        ? Messages.text("capture.why.no-rule")
                        : Messages.text("capture.why.rules", String.join(", ", row.matching())));
        Optional<String> rule =
                model.requestProperty().get().flatMap(CaptureRequest::rule).map(Rule::name);
        Optional<LocalTestResult> result = model.readerNow().byRule(row.event().json());
        verdict.setText(result.map(said -> words(rule.orElse(""), said))
                .orElseGet(() -> rule.map(name -> Messages.text("capture.why.not-loaded", name))
                        .orElse(Messages.text("capture.why.bus"))));
        if (result.orElse(null) instanceof LocalTestResult.Judged(var explanation)) {
            BenchWords tests = new BenchWords(id -> model.known().name(id).orElse(""));
            MissWords misses = new MissWords(tests);
            explanation.nearest().fields().stream()
                    .sorted(Comparator.comparing(Field::passes))
                    .forEach(field -> fields.getChildren().add(new ExplainedField(field, tests, misses)));
        }
    }

    private static String words(String rule, LocalTestResult result) {
        return switch (result) {
            case LocalTestResult.Judged(var explanation) ->
                Messages.text(explanation.matches() ? "capture.why.matches" : "capture.why.matches-not", rule);
            case LocalTestResult.Refused _, LocalTestResult.NoPattern _ ->
                Messages.text("capture.why.no-pattern", rule);
            case LocalTestResult.Unreadable _ -> Messages.text("capture.why.unreadable", rule);
        };
    }
}
