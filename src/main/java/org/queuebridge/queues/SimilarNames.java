package org.queuebridge.queues;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.text.EditDistance;

/**
 * Finds queues with similar names: names that share words, beginnings of words, or words with a few typing mistakes.
 */
final class SimilarNames {
    private static final int MAX_RESULTS = 5;

    /** One wrong, missing or extra letter is allowed per this many letters. */
    private static final int LETTERS_PER_MISTAKE = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SimilarNames() {}

    static List<Queue> to(String name, Collection<Queue> queues) {
        List<String> wanted = words(name);
        String wantedWhole = String.join(" ", wanted);
        record Candidate(Queue queue, double shared, int mistakes) {}
        return queues.stream()
                .map(queue -> {
                    List<String> words = words(queue.name());
                    double shared = shared(wanted, words);
                    int mistakes = shared > 0 ? EditDistance.between(wantedWhole, String.join(" ", words)) : 0;
                    return new Candidate(queue, shared, mistakes);
                })
                .filter(candidate -> candidate.shared() > 0)
                .sorted(Comparator.comparingDouble(Candidate::shared)
                        .reversed()
                        .thenComparingInt(Candidate::mistakes)
                        .thenComparing(candidate -> candidate.queue().name()))
                .limit(MAX_RESULTS)
                .map(Candidate::queue)
                .toList();
    }

    /** Counts the letters of shared words; words with mistakes count for less. */
    private static double shared(List<String> wanted, List<String> words) {
        return wanted.stream()
                .mapToDouble(one -> one.length()
                        * words.stream()
                                .mapToDouble(other -> likeness(one, other))
                                .max()
                                .orElse(0))
                .sum();
    }

    private static double likeness(String one, String other) {
        if (other.startsWith(one) || one.startsWith(other)) {
            return 1;
        }
        int longer = Math.max(one.length(), other.length());
        int allowed = longer / LETTERS_PER_MISTAKE;
        if (longer - Math.min(one.length(), other.length()) > allowed) {
            return 0;
        }
        int mistakes = EditDistance.between(one, other);
        return mistakes > allowed ? 0 : 1 - (double) mistakes / longer;
    }

    private static List<String> words(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NOT_A_WORD.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
    }
}
