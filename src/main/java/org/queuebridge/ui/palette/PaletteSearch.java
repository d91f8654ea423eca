package org.queuebridge.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.domain.text.Folding;
import org.queuebridge.domain.text.SearchQuery;
import org.queuebridge.domain.text.SearchRank;

/** Finds entries by words of their names and details, among tens of thousands of queues. Immutable. */
final class PaletteSearch {
    private final QueueIndex queues;
    private final Function<Queue, PaletteEntry> ofQueue;
    private final List<Indexed> others;

    /** An entry with its folded texts. */
    private record Indexed(PaletteEntry entry, String name, String text) {
        static Indexed of(PaletteEntry entry) {
            String name = String.join(" ", Folding.words(entry.name()));
            return new Indexed(entry, name, name + "\n" + Folding.fold(entry.detail()));
        }
    }

    /**
     * What was found.
     *
     * @param entries the first ones, the best match first
     * @param all how many there are
     */
    record Found(List<PaletteEntry> entries, int all) {
        static final Found NOTHING = new Found(List.of(), 0);

        Found {
            entries = List.copyOf(entries);
        }
    }

    /** @param others all entries but the queues */
    PaletteSearch(QueueIndex queues, Function<Queue, PaletteEntry> ofQueue, List<PaletteEntry> others) {
        this.queues = queues;
        this.ofQueue = ofQueue;
        this.others = others.stream().map(Indexed::of).toList();
    }

    /**
     * Finds what contains each word, ignoring case and accents. Without words it finds screens and actions.
     *
     * @param most how many entries are wanted
     */
    Found find(String typed, int most) {
        SearchQuery query = SearchQuery.of(typed);
        if (query.isBlank()) {
            List<PaletteEntry> entries = others.stream()
                    .map(Indexed::entry)
                    .filter(entry -> entry.kind().compareTo(PaletteEntry.Kind.ACTION) <= 0)
                    .toList();
            return new Found(entries.stream().limit(most).toList(), entries.size());
        }
        Map<SearchRank, List<PaletteEntry>> found = new EnumMap<>(SearchRank.class);
        others.forEach(other -> SearchRank.of(other.name(), other.text(), query)
                .ifPresent(rank ->
                        found.computeIfAbsent(rank, _ -> new ArrayList<>()).add(other.entry())));
        Map<SearchRank, List<Queue>> ofQueues = queues.ranked(query);
        int all = Stream.of(found, ofQueues)
                .flatMap(each -> each.values().stream())
                .mapToInt(List::size)
                .sum();
        return new Found(
                Stream.of(SearchRank.values())
                        .flatMap(rank -> Stream.concat(
                                        found.getOrDefault(rank, List.of()).stream(),
                                        ofQueues.getOrDefault(rank, List.of()).stream()
                                                .limit(most)
                                                .map(ofQueue))
                                .sorted(Comparator.comparing(PaletteEntry::kind)))
                        .limit(most)
                        .toList(),
                all);
    }
}
