package org.queuebridge.domain.text;

import java.util.List;

/**
 * What a person types to find something by name.
 *
 * @param words folded, in the order typed
 * @param joined the words, with one blank between them
 */
public record SearchQuery(List<String> words, String joined) {
    public SearchQuery {
        words = List.copyOf(words);
    }

    /** Reads what was typed; blanks around and between words do not matter. */
    public static SearchQuery of(String text) {
        List<String> words = Folding.words(text);
        return new SearchQuery(words, String.join(" ", words));
    }

    public boolean isBlank() {
        return words.isEmpty();
    }
}
