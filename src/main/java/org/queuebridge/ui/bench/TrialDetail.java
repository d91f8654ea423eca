package org.queuebridge.ui.bench;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.pattern.PatternProblem;
import org.queuebridge.domain.pattern.explain.MatchExplanation;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Alternative;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Field;
import org.queuebridge.rules.trial.AwsTestResult;
import org.queuebridge.rules.trial.LocalTestResult;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.UncachedScrollPane;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.BenchWords;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;
import org.queuebridge.words.MissWords;
import org.queuebridge.words.PatternProblemWords;

/** The details of the selected pattern: whether the event matches, and why, field by field. */
final class TrialDetail extends VBox {
    private final Label title = new WrappedLabel("", "card-title");
    private final Label verdict = new WrappedLabel("", "verdict");
    private final Notice aws = new Notice();
    private final VBox fields = new VBox();
    private final ScrollPane scroll;
    private final BenchWords tests;
    private final MissWords misses;

    TrialDetail(BenchModel model) {
        tests = new BenchWords(id -> model.known().name(id).orElse(""));
        misses = new MissWords(tests);
        setId("bench-detail");
        getStyleClass().add("trial-detail");
        aws.setId("bench-aws-answer");
        fields.getStyleClass().add("trial-fields");
        verdict.setId("bench-verdict");
        Hyperlink ask = Buttons.link(Messages.text("bench.ask.selected"), model::askSelected);
        ask.setId("ask-aws-selected");
        ask.setMinWidth(Region.USE_PREF_SIZE);
        ask.visibleProperty().bind(AskBar.possible(model));
        FlowPane heading = new FlowPane(title, ask);
        heading.getStyleClass().add("trial-heading");
        VBox content = new VBox(heading, verdict, aws, fields);
        content.getStyleClass().add("detail-content");
        scroll = new UncachedScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail-scroll");
        scroll.setAccessibleText(Messages.text("bench.detail"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.selectedProperty().subscribe(this::show);
    }

    /** Takes the focus, so that the arrows scroll. */
    void focus() {
        scroll.requestFocus();
    }

    private void show(Optional<TrialRow> line) {
        scroll.setVisible(line.isPresent());
        fields.getChildren().clear();
        scroll.setVvalue(0);
        line.ifPresent(this::show);
    }

    private void show(TrialRow line) {
        title.setText(line.name());
        verdict.setText(line.here().map(answer -> words(line, answer)).orElse(Messages.text("bench.verdict.no-event")));
        if (line.here().orElse(null) instanceof LocalTestResult.Judged(MatchExplanation explanation)) {
            Alternative alternative = explanation.nearest();
            alternative.fields().stream()
                    .sorted(Comparator.comparing(Field::passes))
                    .forEach(field -> fields.getChildren().add(new ExplainedField(field, tests, misses)));
        }
        showAws(line);
    }

    private static String words(TrialRow line, LocalTestResult answer) {
        return switch (answer) {
            case LocalTestResult.NoPattern() -> Messages.text("bench.verdict.no-pattern");
            case LocalTestResult.Unreadable() -> Messages.text("bench.verdict.unreadable");
            case LocalTestResult.Refused(PatternProblem problem) ->
                Messages.text(
                        "bench.verdict.refused", PatternProblemWords.of(problem), problem.line(), problem.column());
            case LocalTestResult.Judged(MatchExplanation explanation) ->
                verdict(line, explanation) + alternatives(explanation);
        };
    }

    private static String verdict(TrialRow line, MatchExplanation explanation) {
        if (explanation.matches()) {
            return Messages.text(line.off() ? "bench.verdict.matches.disabled" : "bench.verdict.matches");
        }
        Alternative alternative = explanation.nearest();
        return switch (alternative.outcome()) {
            case FIELDS_FAIL ->
                Messages.text("bench.verdict.fields", alternative.failing().size());
            case VALUES_APART -> Messages.text("bench.verdict.apart", String.join(", ", alternative.apart()));
            case MATCHES -> Messages.text("bench.verdict.undecided");
        };
    }

    private static String alternatives(MatchExplanation explanation) {
        int alternatives = explanation.alternatives().size();
        return alternatives == 1
                ? ""
                : " "
                        + Messages.text(
                                explanation.matches() ? "bench.ways.matching" : "bench.ways.nearest", alternatives);
    }

    private void showAws(TrialRow line) {
        line.aws().ifPresentOrElse(answer -> showAws(line, answer), aws::hide);
    }

    private void showAws(TrialRow line, AwsTestResult answer) {
        switch (answer) {
            case AwsTestResult.Refused(var why) ->
                aws.show(
                        Notice.Kind.WARNING,
                        Messages.text("bench.aws.refused"),
                        FailureWords.of(why).what());
            case AwsTestResult.Said(boolean matches) -> {
                String said = Messages.text(matches ? "bench.aws.matches" : "bench.aws.matches-not");
                if (line.differs()) {
                    aws.show(Notice.Kind.WARNING, said, Messages.text("bench.aws.differs"));
                } else {
                    aws.show(Notice.Kind.SUCCESS, Messages.text("bench.aws.same"), "");
                }
            }
        }
    }
}
