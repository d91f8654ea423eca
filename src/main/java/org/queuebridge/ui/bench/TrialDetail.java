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
import org.queuebridge.domain.pattern.MatchExplanation;
import org.queuebridge.domain.pattern.MatchExplanation.Field;
import org.queuebridge.domain.pattern.MatchExplanation.Way;
import org.queuebridge.domain.pattern.PatternProblem;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.rules.AwsAnswer;
import org.queuebridge.rules.LocalAnswer;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.words.FailureWords;
import org.queuebridge.ui.words.MissWords;
import org.queuebridge.ui.words.PatternProblemWords;
import org.queuebridge.ui.words.TestWords;
import org.queuebridge.ui.words.Words;

/** The selected pattern: whether the event gets through, and field by field why. */
final class TrialDetail extends VBox {
    private final Label title = label("card-title");
    private final Label verdict = label("verdict");
    private final Notice aws = new Notice();
    private final VBox fields = new VBox();
    private final ScrollPane scroll;
    private final TestWords tests;
    private final MissWords misses;

    TrialDetail(BenchModel model) {
        tests = new TestWords(id -> model.known().queue(id).map(Queue::name).orElse(""));
        misses = new MissWords(tests);
        setId("bench-detail");
        getStyleClass().add("trial-detail");
        aws.setId("bench-aws-answer");
        fields.getStyleClass().add("trial-fields");
        verdict.setId("bench-verdict");
        Hyperlink ask = Buttons.link(Words.text("bench.ask.selected"), model::askSelected);
        ask.setId("ask-aws-selected");
        ask.setMinWidth(Region.USE_PREF_SIZE);
        ask.visibleProperty().bind(AskBar.possible(model));
        FlowPane heading = new FlowPane(title, ask);
        heading.getStyleClass().add("trial-heading");
        VBox content = new VBox(heading, verdict, aws, fields);
        content.getStyleClass().add("detail-content");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail-scroll");
        scroll.setAccessibleText(Words.text("bench.detail"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.selectedProperty().subscribe(this::show);
    }

    /** Takes the focus, so that the arrows scroll. */
    void focus() {
        scroll.requestFocus();
    }

    private void show(Optional<TrialLine> line) {
        scroll.setVisible(line.isPresent());
        fields.getChildren().clear();
        scroll.setVvalue(0);
        line.ifPresent(this::show);
    }

    private void show(TrialLine line) {
        title.setText(line.name());
        verdict.setText(line.here().map(answer -> words(line, answer)).orElse(Words.text("bench.verdict.no-event")));
        if (line.here().orElse(null) instanceof LocalAnswer.Judged(MatchExplanation explanation)) {
            Way way = explanation.nearest();
            way.fields().stream()
                    .sorted(Comparator.comparing(Field::passes))
                    .forEach(field -> fields.getChildren().add(new FieldRow(field, tests, misses)));
        }
        showAws(line);
    }

    private static String words(TrialLine line, LocalAnswer answer) {
        return switch (answer) {
            case LocalAnswer.NoPattern() -> Words.text("bench.verdict.no-pattern");
            case LocalAnswer.Unreadable() -> Words.text("bench.verdict.unreadable");
            case LocalAnswer.Refused(PatternProblem problem) ->
                Words.text("bench.verdict.refused", PatternProblemWords.of(problem), problem.line(), problem.column());
            case LocalAnswer.Judged(MatchExplanation explanation) -> verdict(line, explanation) + ways(explanation);
        };
    }

    private static String verdict(TrialLine line, MatchExplanation explanation) {
        if (explanation.matches()) {
            return Words.text(line.off() ? "bench.verdict.matches.disabled" : "bench.verdict.matches");
        }
        Way way = explanation.nearest();
        return switch (way.outcome()) {
            case FIELDS_FAIL -> Words.text("bench.verdict.fields", way.failing().size());
            case VALUES_APART -> Words.text("bench.verdict.apart", String.join(", ", way.apart()));
            case MATCHES -> Words.text("bench.verdict.undecided");
        };
    }

    private static String ways(MatchExplanation explanation) {
        int ways = explanation.ways().size();
        return ways == 1
                ? ""
                : " " + Words.text(explanation.matches() ? "bench.ways.matching" : "bench.ways.nearest", ways);
    }

    private void showAws(TrialLine line) {
        line.aws().ifPresentOrElse(answer -> showAws(line, answer), aws::hide);
    }

    private void showAws(TrialLine line, AwsAnswer answer) {
        switch (answer) {
            case AwsAnswer.Refused(var why) ->
                aws.show(
                        Notice.Kind.WARNING,
                        Words.text("bench.aws.refused"),
                        FailureWords.of(why).what());
            case AwsAnswer.Said(boolean matches) -> {
                String said = Words.text(matches ? "bench.aws.matches" : "bench.aws.matches-not");
                if (line.differs()) {
                    aws.show(Notice.Kind.WARNING, said, Words.text("bench.aws.differs"));
                } else {
                    aws.show(Notice.Kind.SUCCESS, Words.text("bench.aws.same"), "");
                }
            }
        }
    }

    static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
