package org.queuebridge.storage;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.queuebridge.storage.JournalPlanIndex.Spot;

/**
 * Remembers where the lines of each plan are, so that only what is shown is read from a large journal. Reads what was
 * added since the last time, and everything where files were removed or replaced. For one thread at a time.
 */
final class JournalIndex {
    private final JournalFileSet files;
    private final Map<String, JournalPlanIndex> plans = new LinkedHashMap<>();
    private final Map<Integer, Scanned> scanned = new HashMap<>();
    private Map<Integer, Path> paths = Map.of();

    /**
     * What has been read of a file.
     *
     * @param identity the file's identity in the system; null where it has none
     * @param upTo everything before this position has been read
     */
    private record Scanned(@Nullable Object identity, long upTo) {
        private boolean continuedBy(BasicFileAttributes now) {
            return Objects.equals(identity, now.fileKey()) && now.size() >= upTo;
        }
    }

    JournalIndex(JournalFileSet files) {
        this.files = files;
    }

    /** Reads what was added. */
    void refresh() throws IOException {
        Map<Integer, Path> there = new TreeMap<>(files.all());
        Map<Integer, BasicFileAttributes> states = new HashMap<>();
        for (Map.Entry<Integer, Path> file : there.entrySet()) {
            states.put(
                    file.getKey(),
                    Files.readAttributes(file.getValue(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        }
        if (!scanned.entrySet().stream()
                .allMatch(known -> Optional.ofNullable(states.get(known.getKey()))
                        .filter(known.getValue()::continuedBy)
                        .isPresent())) {
            forget();
        }
        paths = there;
        for (Map.Entry<Integer, Path> file : there.entrySet()) {
            scan(file.getKey(), file.getValue(), Objects.requireNonNull(states.get(file.getKey())));
        }
    }

    /** Forgets everything. */
    void forget() {
        plans.clear();
        scanned.clear();
    }

    /** All plans, in the order in which they started. */
    Collection<JournalPlanIndex> plans() {
        return plans.values();
    }

    Optional<JournalPlanIndex> plan(String id) {
        return Optional.ofNullable(plans.get(id));
    }

    /** The text of a line. */
    Reader text(Spot spot) throws IOException {
        return new InputStreamReader(part(spot.file(), spot.begin(), spot.end()), StandardCharsets.UTF_8);
    }

    /** The bytes of a file between two positions; fails where the file was removed. */
    FilePart part(int file, long begin, long end) throws IOException {
        Path path = paths.get(file);
        if (path == null) {
            throw new NoSuchFileException("journal file " + file);
        }
        return new FilePart(path, begin, end);
    }

    /** The numbers of the existing files in a range, both ends included. */
    List<Integer> files(int first, int last) {
        return paths.keySet().stream()
                .filter(number -> number >= first && number <= last)
                .toList();
    }

    private void scan(int number, Path path, BasicFileAttributes state) throws IOException {
        long from = Optional.ofNullable(scanned.get(number)).map(Scanned::upTo).orElse(0L);
        if (from == state.size()) {
            return;
        }
        JournalLineScanner scanner = new JournalLineScanner(
                JournalLineMark.LENGTH,
                (begin, end, beginning, rules) -> take(new Spot(number, begin, end), beginning, rules));
        try (FilePart bytes = new FilePart(path, from, state.size())) {
            scanned.put(number, new Scanned(state.fileKey(), scanner.scan(bytes, from)));
        }
    }

    private void take(Spot spot, byte[] beginning, int rules) throws IOException {
        Optional<JournalLineMark> known = JournalLineMark.of(beginning);
        Optional<JournalLineMark> mark = known.isPresent() ? known : foreign(spot);
        if (mark.isPresent()) {
            take(mark.get(), spot, rules);
        }
    }

    private void take(JournalLineMark mark, Spot spot, int rules) throws IOException {
        if (mark.what().equals(JournalLines.BEGUN)) {
            if (plans.containsKey(mark.plan()) && foreign(spot).isEmpty()) {
                return; // a damaged copy of a line that is known
            }
            plans.put(mark.plan(), new JournalPlanIndex(mark.plan(), spot, rules));
        } else {
            plan(mark.plan()).ifPresent(plan -> plan.line(mark.what(), spot));
        }
    }

    private Optional<JournalLineMark> foreign(Spot spot) throws IOException {
        try (Reader line = text(spot)) {
            return JournalLineMark.ofAny(line);
        }
    }
}
