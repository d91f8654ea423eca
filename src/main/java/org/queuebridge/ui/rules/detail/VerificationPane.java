package org.queuebridge.ui.rules.detail;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.rules.verify.VerifiedRule;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.rules.model.VerificationModel;
import org.queuebridge.ui.rules.model.VerificationResult;
import org.queuebridge.ui.rules.model.VerificationState;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/** The tab Verification: the findings, check by check. */
final class VerificationPane extends ScrollPane {
    private final VerificationModel model;
    private final VBox content = new VBox();

    VerificationPane(VerificationModel model) {
        this.model = model;
        setId("verification");
        setFitToWidth(true);
        getStyleClass().add("detail-scroll");
        content.getStyleClass().addAll("detail-content", "findings");
        setContent(content);
        model.shownProperty().subscribe(this::show);
    }

    private void show(VerificationState state) {
        content.getChildren()
                .setAll(
                        switch (state) {
                            case VerificationState.Never() -> List.of(invitation());
                            case VerificationState.Running() -> List.of(running());
                            case VerificationState.Failed(var failure) -> {
                                Notice notice = new Notice();
                                notice.setId("verification-notice");
                                notice.show(
                                        failure,
                                        Buttons.link(Messages.text("rules.verify.again"), model::verifyChosen));
                                yield List.of(notice);
                            }
                            case VerificationState.Done done -> done(done);
                        });
    }

    private static List<Node> done(VerificationState.Done done) {
        List<Node> parts = new ArrayList<>(List.of(summary(done)));
        for (VerificationResult result : done.rules()) {
            VerifiedRule rule = result.rule();
            if (done.rules().size() > 1) {
                parts.add(new WrappedLabel(rule.rule(), "strong"));
            }
            rule.unread().ifPresent(failure -> {
                Notice notice = new Notice();
                notice.show(failure);
                parts.add(notice);
            });
            if (!rule.findings().isEmpty()) {
                parts.add(list(rule.findings()));
            }
        }
        return parts;
    }

    private Node invitation() {
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

    private static Node summary(VerificationState.Done done) {
        Label words = new WrappedLabel(
                Messages.text(
                        "rules.verify.done",
                        counts(done.findings()),
                        TimeWords.timeWithSeconds(done.rules().getFirst().at(), ZoneId.systemDefault())),
                "muted",
                "small");
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
