package org.queuebridge.ui.rules.detail;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.UncachedScrollPane;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.control.text.MiddleEllipsis;
import org.queuebridge.ui.rules.model.VerificationModel;
import org.queuebridge.ui.rules.model.VerificationResult;
import org.queuebridge.ui.rules.model.VerificationState;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/** What verifying found: of one rule check by check, of many a table, from which the findings of each are opened. */
final class VerificationPane extends UncachedScrollPane {
    private final VerificationModel model;
    private final Supplier<List<Node>> alone;
    private final Consumer<String> onSelect;
    private final VBox content = new VBox();

    /** Of many verified rules, the one whose findings are shown. */
    private Optional<String> opened = Optional.empty();

    /**
     * @param alone shown where nothing was verified yet
     * @param onSelect selects a rule
     */
    VerificationPane(VerificationModel model, Supplier<List<Node>> alone, Consumer<String> onSelect) {
        this.model = model;
        this.alone = alone;
        this.onSelect = onSelect;
        setFitToWidth(true);
        getStyleClass().add("detail-scroll");
        content.getStyleClass().addAll("detail-content", "findings");
        setContent(content);
        model.shownProperty().subscribe(this::show);
    }

    /** For the selected rules: what is not verified yet is offered to be. */
    static VerificationPane ofSelection(VerificationModel model, Consumer<String> onSelect) {
        VerificationPane pane = new VerificationPane(model, () -> List.of(invitation(model)), onSelect);
        pane.setId("verification");
        return pane;
    }

    private void show(VerificationState state) {
        setFitToHeight(false);
        content.getChildren()
                .setAll(
                        switch (state) {
                            case VerificationState.Never() -> alone.get();
                            case VerificationState.Running() -> List.of(running());
                            case VerificationState.Failed(var failure) -> {
                                Notice notice = new Notice();
                                notice.setId("verification-notice");
                                notice.show(
                                        failure, Buttons.link(Messages.text("rules.verify.again"), model::verifyAgain));
                                yield List.of(notice);
                            }
                            case VerificationState.Done done -> done(done);
                        });
    }

    private List<Node> done(VerificationState.Done done) {
        boolean single = done.rules().size() + done.unverified().size() == 1;
        if (single) {
            return findings(done.rules().getFirst());
        }
        Optional<VerificationResult> rule = done.rules().stream()
                .filter(result -> opened.filter(result.rule().rule()::equals).isPresent())
                .findFirst();
        return rule.map(result -> Stream.concat(Stream.of(back(done, result)), findings(result).stream())
                        .toList())
                .orElseGet(() -> table(done));
    }

    private List<Node> table(VerificationState.Done done) {
        setFitToHeight(true);
        VerificationTable table = new VerificationTable(done, name -> open(done, Optional.of(name)));
        VBox.setVgrow(table, Priority.ALWAYS);
        Label summary =
                summary(Messages.text("rules.verify.done.many", done.rules().size(), counts(done.findings())));
        return List.of(summary, table);
    }

    private void open(VerificationState.Done done, Optional<String> rule) {
        opened = rule;
        show(done);
        content.getChildren().getFirst().requestFocus();
    }

    /** Above the findings of one of many rules. */
    private Node back(VerificationState.Done done, VerificationResult result) {
        String name = result.rule().rule();
        Hyperlink all = Buttons.link(Messages.text("rules.verified.back"), () -> open(done, Optional.empty()));
        all.setId("verification-back");
        all.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        Hyperlink select = Buttons.link(Messages.text("rules.verified.select"), () -> onSelect.accept(name));
        Label title = MiddleEllipsis.label(name);
        title.getStyleClass().add("strong");
        HBox line = new HBox(all, title, select);
        line.getStyleClass().add("verification-heading");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static List<Node> findings(VerificationResult result) {
        List<Node> parts = new ArrayList<>();
        parts.add(summary(Messages.text(
                "rules.verify.done",
                counts(result.rule().findings()),
                TimeWords.timeWithSeconds(result.at(), ZoneId.systemDefault()))));
        result.rule().unread().ifPresent(failure -> {
            Notice notice = new Notice();
            notice.show(failure);
            parts.add(notice);
        });
        if (!result.rule().findings().isEmpty()) {
            parts.add(list(result.rule().findings()));
        }
        return parts;
    }

    private static Node invitation(VerificationModel model) {
        EmptyState invitation = new EmptyState();
        Node verify = Buttons.accent(Messages.text("rules.verify"), model::verifyChosen);
        invitation.show(
                Feather.SHIELD, Messages.text("rules.verify.never.title"), Messages.text("rules.verify.never"), verify);
        return invitation;
    }

    private static Node running() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("small-progress");
        Label words = new WrappedLabel(Messages.text("rules.verify.running"), "muted");
        HBox line = new HBox(turning, words);
        line.getStyleClass().add("verify-running");
        return line;
    }

    private static Label summary(String text) {
        Label words = new WrappedLabel(text, "muted", "small");
        words.setId("verification-summary");
        return words;
    }

    /** The number of findings by verdict; what could not be checked is neither passed nor failed. */
    private static String counts(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::verdict, () -> new EnumMap<>(Verdict.class), Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> Messages.text("rules.verify.count." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Node list(List<Finding> findings) {
        VBox list = new VBox();
        list.getStyleClass().add("finding-list");
        findings.forEach(finding -> list.getChildren().add(new FindingRow(finding)));
        return list;
    }
}
