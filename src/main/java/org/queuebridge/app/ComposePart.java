package org.queuebridge.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.queuebridge.connect.Prefill;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.settings.Settings;
import org.queuebridge.ui.change.CodeModel;
import org.queuebridge.ui.compose.ComposeModel;
import org.queuebridge.ui.compose.ComposeNavigation;
import org.queuebridge.ui.compose.ComposePane;
import org.queuebridge.ui.compose.EditModel;
import org.queuebridge.ui.compose.PlanModel;
import org.queuebridge.ui.compose.QueuesScreen;
import org.queuebridge.ui.compose.form.FormDialogs;
import org.queuebridge.ui.compose.form.FormPrefill;
import org.queuebridge.ui.compose.form.PreviewModel;
import org.queuebridge.ui.compose.form.RuleForm;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.queues.CoverageFilter;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.queues.WantedQueue;
import org.queuebridge.ui.queues.list.QueuePane;
import org.queuebridge.ui.queues.list.WantedQueueNotice;
import org.queuebridge.ui.session.AccountLimits;
import org.queuebridge.ui.target.TargetListing;

/** The screen Queues: the list of queues, and composing a rule from those that are selected. */
final class ComposePart {
    private final WindowServices services;
    private final QueuesPart queues;
    private final QueueListModel list;
    private final Optional<WantedQueue> wanted;
    private final RuleForm form;
    private final PlanModel plan;
    private final ComposeModel model;

    ComposePart(WindowServices services, QueuesPart queues, RulesPart rules, PatternMatcher matcher, Prefill prefill) {
        this.services = services;
        this.queues = queues;
        list = queues.list(rules.model());
        remember(services.memory());
        wanted = prefill.queueName().map(name -> new WantedQueue(name, queues.loading(), list));
        form = new RuleForm(services.workspace());
        FormPrefill.fill(form, prefill);
        rules.model().targetArns().subscribe(form.targets().choices()::useOfRules);
        TargetListing.follow(
                services.tasks(), services.workspace(), form.targets().choices());
        ObservableValue<List<EventFormat>> formats =
                services.settings().settingsProperty().map(Settings::formats);
        formats.subscribe(form.ended()::offer);
        formats.subscribe((_, _) -> rules.model().reload());
        EditModel editing = new EditModel(services.tasks(), services.workspace(), form, list);
        PreviewModel preview = new PreviewModel(
                services.workspace(),
                list,
                form,
                editing.editedProperty(),
                new AccountLimits(services.workspace())
                        .patternBudget(services.settings().settingsProperty()),
                matcher,
                services.background(),
                services.window());
        plan = new PlanModel(
                services.tasks(),
                form,
                preview,
                editing,
                rules.model().allProperty(),
                services.workspace(),
                rules.changes(),
                services.background(),
                services.window());
        model = new ComposeModel(services.workspace(), form, preview, editing, plan, rules.runner(), rules.undo());
    }

    /** The filters of the list, which other screens set too. */
    private void remember(Memory memory) {
        memory.text("filter.queues", list.searchProperty());
        memory.choice("filter.queues.covered", list.coveredProperty(), CoverageFilter.class);
        memory.flag("filter.queues.without-catch-alls", list.withoutCatchAllsProperty());
        memory.words("filter.queues.divisions", list.divisionsProperty());
    }

    RuleForm form() {
        return form;
    }

    QueueListModel list() {
        return list;
    }

    ComposeModel model() {
        return model;
    }

    /** The screen. */
    QueuesScreen view(Runnable toConnect, ComposeNavigation navigation, FormDialogs dialogs) {
        QueuePane pane = new QueuePane(queues.loading(), list, toConnect, wanted.map(WantedQueueNotice::new));
        QueuesScreen screen = new QueuesScreen(
                pane,
                new ComposePane(
                        model,
                        plan,
                        services.workspace(),
                        navigation,
                        dialogs,
                        new CodeModel(services.background(), services.window(), navigation::queueName),
                        services.background(),
                        services.window()),
                services.appearance().fontSizeProperty());
        screen.remember(services.memory());
        return screen;
    }
}
