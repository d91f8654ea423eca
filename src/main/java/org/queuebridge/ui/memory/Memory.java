package org.queuebridge.ui.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.ui.session.SettingsModel;

/**
 * Remembers how parts of the window are left, and shows them so at the next start. A part is a text in the settings,
 * under a name of its own; one that its part does not understand is left out, and the user is told. On the window's
 * thread.
 */
public final class Memory {
    /** What parts are named with that are no matter of layout. */
    private static final String CONNECTION = "connection.";

    private final SettingsModel settings;
    private final List<Runnable> resets = new ArrayList<>();
    private final Set<String> unreadable = new LinkedHashSet<>();

    public Memory(SettingsModel settings) {
        this.settings = settings;
    }

    /**
     * Remembers a part from now on, and shows it as it was left.
     *
     * @param name under which it is remembered; unique
     * @param now says how the part is
     * @param show shows it as such a text says; throws an {@link IllegalArgumentException} where it does not understand
     * @param changes tell when the part may be different
     */
    public void part(String name, Supplier<String> now, Consumer<String> show, Observable... changes) {
        String usual = now.get();
        recall(name, show);
        InvalidationListener changed = _ -> keepUnlessUsual(name, now.get(), usual);
        Arrays.asList(changes).forEach(each -> each.addListener(changed));
        resets.add(() -> show.accept(usual));
    }

    /** What is remembered under a name. */
    public Optional<String> recall(String name) {
        return Optional.ofNullable(
                settings.settingsProperty().get().remembered().get(name));
    }

    /** Remembers a text. */
    public void keep(String name, String text) {
        settings.change(kept -> kept.withRemembered(name, text));
    }

    /** Remembers nothing under a name. */
    public void forget(String name) {
        settings.change(kept -> kept.withoutRemembered(name::equals));
    }

    /** Remembers a text of a connection, which outlives {@link #forgetLayout}. */
    public static String connection(String name) {
        return CONNECTION + name;
    }

    /** Shows every part as at the first start, and forgets how they were. */
    public void forgetLayout() {
        resets.forEach(Runnable::run);
        settings.change(kept -> kept.withoutRemembered(name -> !name.startsWith(CONNECTION)));
    }

    /** Remembers what a field or filter holds. */
    public void text(String name, StringProperty property) {
        part(name, property::get, property::set, property);
    }

    /** Remembers whether something is on. */
    public void flag(String name, BooleanProperty property) {
        part(name, () -> Boolean.toString(property.get()), text -> property.set(Texts.flag(text)), property);
    }

    /** Remembers words without blanks, such as ids. */
    public void words(String name, ObjectProperty<Set<String>> property) {
        part(
                name,
                () -> String.join(" ", new TreeSet<>(property.get())),
                text -> property.set(text.isEmpty() ? Set.of() : Set.of(text.split(" "))),
                property);
    }

    /** Remembers a choice. */
    public <E extends Enum<E>> void choice(String name, Property<E> property, Class<E> type) {
        part(name, () -> property.getValue().name(), text -> property.setValue(Enum.valueOf(type, text)), property);
    }

    /** Remembers a number from least to most. */
    public void number(String name, IntegerProperty property, int least, int most) {
        part(
                name,
                () -> Integer.toString(property.get()),
                text -> property.set(Texts.number(text, least, most)),
                property);
    }

    /** Remembers the place of one divider, as a share from 0 to 1. */
    public void divider(String name, DoubleProperty share) {
        part("divider." + name, () -> Texts.share(share.get()), text -> share.set(Texts.share(text)), share);
    }

    /** Remembers the places of all dividers of a pane. */
    public void divider(String name, SplitPane pane) {
        part(
                "divider." + name,
                () -> Texts.shares(pane.getDividerPositions()),
                text -> pane.setDividerPositions(Texts.shares(text)),
                Released.in(pane));
    }

    /** Remembers order, width, visibility and sorting of a table's columns, as far as columns have an id. */
    public void columns(String name, TableView<?> table) {
        TableLayout<?> layout = new TableLayout<>(table);
        part("columns." + name, layout::text, layout::show, layout.changes());
    }

    /** Remembers size and place of the window, and whether it is maximized. To be called before it is shown. */
    public void window(Stage stage) {
        new StagePlace(stage).remember(this);
    }

    private void keepUnlessUsual(String name, String text, String usual) {
        if (!text.equals(usual) || recall(name).isPresent()) {
            keep(name, text);
        }
    }

    /**
     * Shows what is remembered under a name, if anything.
     *
     * @param show throws an {@link IllegalArgumentException} where it does not understand
     */
    public void recall(String name, Consumer<String> show) {
        try {
            recall(name).ifPresent(show);
        } catch (IllegalArgumentException _) {
            unreadable.add(name);
            forget(name);
            if (settings.troubleProperty().get().isEmpty() || unreadable.size() > 1) {
                settings.tell(new Failure.Invalid(
                        Reason.LAYOUT_UNREADABLE, List.of(String.join(", ", unreadable)), Evidence.NONE));
            }
        }
    }
}
