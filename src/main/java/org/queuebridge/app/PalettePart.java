package org.queuebridge.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.command.Command;
import org.queuebridge.ui.menu.MenuAction;
import org.queuebridge.ui.palette.Palette;
import org.queuebridge.ui.palette.PaletteEntry;
import org.queuebridge.ui.palette.PaletteModel;
import org.queuebridge.ui.rules.RuleCommands;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.ui.shell.MainWindow;
import org.queuebridge.ui.shell.Section;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** The palette, and what it does. */
final class PalettePart {
    private final WindowServices services;
    private final MainWindow window;
    private final QueuesPart queues;
    private final RulesPart rules;
    private final ComposePart compose;
    private final Supplier<RuleCommands> ruleCommands;
    private final Runnable undo;
    private final Supplier<MenuAction> explore;

    /**
     * @param ruleCommands what can be done on Rules
     * @param explore opens the sandbox
     */
    PalettePart(
            WindowServices services,
            MainWindow window,
            QueuesPart queues,
            RulesPart rules,
            ComposePart compose,
            Supplier<RuleCommands> ruleCommands,
            Runnable undo,
            Supplier<MenuAction> explore) {
        this.services = services;
        this.window = window;
        this.queues = queues;
        this.rules = rules;
        this.compose = compose;
        this.ruleCommands = ruleCommands;
        this.undo = undo;
        this.explore = explore;
    }

    /** The palette. */
    Palette palette(PaletteModel.Links links, CaptureCommands capturing) {
        return new Palette(new PaletteModel(
                new PaletteModel.Sources(
                        queues.loading().indexProperty(),
                        rules.model().allProperty(),
                        () -> commands(capturing),
                        links),
                services.background(),
                services.window()));
    }

    private List<PaletteEntry> commands(CaptureCommands capturing) {
        List<PaletteEntry> all = new ArrayList<>();
        Arrays.stream(Section.values())
                .map(each -> PaletteEntry.screen(
                        each.shortcut(),
                        each.words(),
                        () -> window.sectionProperty().set(each)))
                .forEach(all::add);
        actions().map(PaletteEntry::action).forEach(all::add);
        ruleCommands().filter(PaletteEntry::possible).forEach(all::add);
        all.addAll(capturing.entries(services.workspace().busProperty().get().isPresent()));
        Appearance appearance = services.appearance();
        all.add(PaletteEntry.action(Keys.UNDO, undo));
        all.add(PaletteEntry.action(Keys.HELP, window::showKeys));
        all.add(PaletteEntry.action(Keys.PREFERENCES, window::showPreferences));
        all.add(PaletteEntry.action(Keys.THEME, appearance::toggle));
        all.add(PaletteEntry.action(Keys.LARGER, appearance::larger));
        all.add(PaletteEntry.action(Keys.SMALLER, appearance::smaller));
        all.add(PaletteEntry.action(Keys.NORMAL_SIZE, appearance::normal));
        all.add(PaletteEntry.action(Keys.QUIT, window::quit));
        return all;
    }

    /** What can be done on Rules; its details say with which of them. */
    private Stream<PaletteEntry> ruleCommands() {
        RuleCommands can = ruleCommands.get();
        List<String> selected = rules.model().list().chosenNames();
        String which = selected.size() > 1
                ? Messages.text("palette.rules", selected.size())
                : selected.stream().findFirst().orElse("");
        return Stream.concat(
                Stream.of(
                        onRules(can.create(), "").by(Keys.NEW_RULE),
                        onRules(can.verifyAll(), ""),
                        onRules(can.export(), Messages.text("palette.export-rules"))),
                Stream.of(
                        onRules(can.verify(), which).by(Keys.VERIFY),
                        onRules(can.diagnose(), which).by(Keys.DOCTOR),
                        onRules(can.edit(), which).by(Keys.EDIT),
                        onRules(can.test(), which),
                        onRules(can.enable(), which),
                        onRules(can.disable(), which),
                        onRules(can.delete(), which)));
    }

    private PaletteEntry onRules(Command command, String which) {
        Runnable run = () -> {
            window.sectionProperty().set(Section.RULES);
            command.run();
        };
        return PaletteEntry.action(command, which, run);
    }

    private Stream<MenuAction> actions() {
        Optional<EventBus> bus = services.workspace().busProperty().get();
        List<String> selected = compose.list().selectionProperty().get().ids();
        return Stream.of(
                MenuAction.of("palette.clear-queues", () -> compose.list().deselect(selected))
                        .unless(selected.isEmpty(), "palette.not.queues"),
                MenuAction.of("palette.reload-queues", queues.loading()::reload),
                MenuAction.of("palette.reload-rules", rules.model()::reload),
                MenuAction.of("palette.copy-bus", () -> bus.map(EventBus::name).ifPresent(CopyToClipboard::copy))
                        .unless(bus.isEmpty(), "palette.not.bus"),
                services.pages().bus(),
                explore.get());
    }
}
