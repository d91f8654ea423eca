package org.queuebridge.ui.session;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.words.Messages;

/** The longest pattern, as it is typed. */
public final class LimitModel {
    private final SettingsModel settings;
    private final StringProperty text;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    public LimitModel(SettingsModel settings) {
        this.settings = settings;
        text = new SimpleStringProperty(
                Integer.toString(settings.settingsProperty().get().patternLimit()));
        text.subscribe(_ -> error.set(""));
    }

    /** The number of characters; separators between thousands are ignored. */
    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Saves it; returns whether it was valid. */
    public boolean save() {
        OptionalInt typed = typed();
        error.set(
                typed.isPresent()
                        ? ""
                        : Messages.text("limit.wrong", PatternBudget.DEFAULT_LIMIT, PatternBudget.HIGHEST_LIMIT));
        typed.ifPresent(limit -> settings.change(kept -> kept.withPatternLimit(limit)));
        return typed.isPresent();
    }

    private OptionalInt typed() {
        String digits = text.get().replaceAll("[\\s,.]", "");
        if (!digits.matches("\\d{4}")) {
            return OptionalInt.empty();
        }
        int limit = Integer.parseInt(digits);
        return limit >= PatternBudget.DEFAULT_LIMIT && limit <= PatternBudget.HIGHEST_LIMIT
                ? OptionalInt.of(limit)
                : OptionalInt.empty();
    }
}
