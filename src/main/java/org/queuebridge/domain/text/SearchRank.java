package org.queuebridge.domain.text;

import java.util.Optional;

/** How well something matches a search query, best first: the order of the search results. */
public enum SearchRank {
    NAME,
    NAME_BEGINS,
    WORDS_BEGIN,
    OCCURS;

    /**
     * Returns how well something matches; empty if a word does not occur.
     *
     * @param name its name, folded, with one blank between words
     * @param text everything that is searched, folded, the name included
     */
    public static Optional<SearchRank> of(String name, String text, SearchQuery query) {
        for (String word : query.words()) {
            if (!text.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.of(ofMatch(name, query));
    }

    private static SearchRank ofMatch(String name, SearchQuery query) {
        if (name.equals(query.joined())) {
            return NAME;
        }
        if (name.startsWith(query.joined())) {
            return NAME_BEGINS;
        }
        return query.words().stream().allMatch(word -> hasWordBeginningWith(name, word)) ? WORDS_BEGIN : OCCURS;
    }

    private static boolean hasWordBeginningWith(String name, String beginning) {
        for (int at = name.indexOf(beginning); at >= 0; at = name.indexOf(beginning, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
