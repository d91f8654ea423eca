package org.queuebridge.ui.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.domain.Failure;
import org.queuebridge.ui.change.PlanView;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.ComputeNotice;
import org.queuebridge.ui.control.DetailParts;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;
import org.queuebridge.words.ProgressWords;

/** The details of the selected plan: account and caller, the progress of each rule, and the plan. */
final class ActivityDetailPane extends VBox {
    /** More than anybody reads; rules that differ from the plan come first. */
    private static final int RULES_SHOWN = 30;

    private final Label what = new WrappedLabel("", "card-title");
    private final ResultBadge result = new ResultBadge();
    private final VBox course = new VBox();
    private final PlanView plan;
    private final Button copy;
    private final TabPane tabs = new TabPane();
    private final EmptyState nothing = new EmptyState();
    private final VBox title;
    private Optional<String> shown = Optional.empty();

    /**
     * @param names the queues' names by id
     * @param notWritten why a plan could not be written as code; empty where it could
     * @param onCopy copies a plan as code
     */
    ActivityDetailPane(
            ActivityModel model,
            Function<String, Optional<String>> names,
            ObservableValue<Optional<Failure>> notWritten,
            Consumer<? super ActivityRow> onCopy) {
        setId("activity-detail");
        getStyleClass().addAll("column", "rule-detail");
        copy = Buttons.plain(
                Messages.text("activity.copy"),
                () -> model.selectedProperty().get().ifPresent(onCopy));
        copy.setId("copy-cli");
        copy.getStyleClass().add("small");
        what.setMaxWidth(Double.MAX_VALUE);
        what.setId("activity-what");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox heading = new HBox(what, copy);
        heading.getStyleClass().add("tools");
        heading.setAlignment(Pos.TOP_LEFT);
        title = new VBox(heading, result, new ComputeNotice(notWritten));
        title.getStyleClass().add("detail-title");
        plan = new PlanView(names);
        plan.getStyleClass().add("detail-content");
        tabs.getTabs()
                .setAll(tab("activity.tab.course", DetailParts.scrolling(course)), tab("activity.tab.plan", plan));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("detail-tabs");
        showNothing();
        VBox.setVgrow(tabs, Priority.ALWAYS);
        VBox.setVgrow(nothing, Priority.ALWAYS);
        model.detailProperty().subscribe(this::show);
        model.troubleProperty().subscribe(trouble -> trouble.ifPresentOrElse(this::showFailure, this::showNothing));
    }

    /** Puts the focus on the tabs. */
    void focus() {
        tabs.requestFocus();
    }

    private void showNothing() {
        nothing.show(
                Feather.MOUSE_POINTER,
                Messages.text("activity.detail.none.title"),
                Messages.text("activity.detail.none"));
    }

    private void showFailure(Failure failure) {
        FailureWords words = FailureWords.of(failure);
        nothing.show(Feather.ALERT_CIRCLE, words.what(), words.advice());
    }

    private void show(Optional<ActivityDetail> detail) {
        if (detail.isEmpty()) {
            getChildren().setAll(nothing);
        } else {
            show(detail.get());
            getChildren().setAll(title, tabs);
        }
    }

    private void show(ActivityDetail detail) {
        ActivityRow line = detail.line();
        what.setText(line.what());
        copy.setDisable(line.head().rules().isEmpty());
        result.show(line);
        course.getChildren().setAll(course(detail));
        if (!shown.equals(Optional.of(line.id()))) {
            plan.show(detail.plan());
            shown = Optional.of(line.id());
        }
    }

    private static List<Node> course(ActivityDetail detail) {
        ActivityRow line = detail.line();
        AwsAccount account = line.head().account();
        List<Node> parts = new ArrayList<>();
        parts.add(DetailParts.fact("activity.detail.when", new WrappedLabel(line.when())));
        parts.add(DetailParts.fact("activity.detail.where", where(line)));
        parts.add(DetailParts.fact(
                "activity.detail.who", DetailParts.copyable(account.callerArn(), Messages.text("rules.arn"))));
        VBox rules = DetailParts.fact("activity.detail.rules");
        detail.rules().stream()
                .limit(RULES_SHOWN)
                .forEach(rule -> rules.getChildren().add(rule(rule)));
        if (detail.rules().size() > RULES_SHOWN) {
            rules.getChildren()
                    .add(new WrappedLabel(
                            Messages.text("dialog.more", detail.rules().size() - RULES_SHOWN), "muted"));
        }
        parts.add(rules);
        return parts;
    }

    private static Node where(ActivityRow line) {
        AccountLine place = new AccountLine();
        place.show(line);
        AwsAccount account = line.head().account();
        String buses = String.join("\n", line.head().buses());
        VBox where =
                new VBox(place, new WrappedLabel(buses), new WrappedLabel(account.endpoint(), "mono", "code-text"));
        where.getStyleClass().add("fact");
        return where;
    }

    private static Node rule(ProgressWords words) {
        VBox rule = new VBox(
                new WrappedLabel(words.rule(), "strong"),
                new WrappedLabel(words.how()),
                new WrappedLabel(words.steps(), "muted", "small"));
        rule.getStyleClass().add("course");
        rule.setFocusTraversable(true);
        rule.setAccessibleText(String.join(" ", words.rule(), words.how(), words.steps()));
        return rule;
    }

    private static Tab tab(String key, Node content) {
        Tab tab = new Tab(Messages.text(key), content);
        tab.setId(key.replace('.', '-'));
        return tab;
    }
}
