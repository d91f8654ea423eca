package org.queuebridge.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Shows values in words in choice boxes.
 *
 * @param <T> the values
 */
public final class WordsConverter<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public WordsConverter(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
