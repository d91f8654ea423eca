package org.queuebridge.queues;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.queuebridge.domain.queue.Queue;

/** Finds names that share words, or beginnings of words. */
final class SimilarNames {
    private static final int SHOWN = 5;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SimilarNames() {}

    static List<Queue> to(String name, Collection<Queue> queues) {
        List<String> wanted = words(name);
        record Candidate(Queue queue, long shared) {}
        return queues.stream()
                .map(queue -> new Candidate(queue, shared(wanted, words(queue.name()))))
                .filter(candidate -> candidate.shared() > 0)
                .sorted(Comparator.comparingLong(Candidate::shared)
                        .reversed()
                        .thenComparingInt(candidate -> candidate.queue().name().length())
                        .thenComparing(candidate -> candidate.queue().name()))
                .limit(SHOWN)
                .map(Candidate::queue)
                .toList();
    }

    private static long shared(List<String> wanted, List<String> words) {
        return wanted.stream()
                .filter(one -> words.stream().anyMatch(other -> other.startsWith(one) || one.startsWith(other)))
                .count();
    }

    private static List<String> words(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_WORD.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
    }
}
