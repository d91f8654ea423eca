package org.queuebridge.storage;

import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.json.JsonText;
import org.queuebridge.storage.JournalPlanIndex.Spot;
import org.queuebridge.storage.json.StoredFields;
import org.slf4j.LoggerFactory;

/** Reads plans of a journal. A damaged line is skipped; the lines around it are kept. */
final class JournalReader {
    /** Fields that lists do not show and that make lines long. */
    private static final Set<String> IMAGES = Set.of("before", "after", "allowed", "disallowed");

    /** Longer than any line about a single step. */
    private static final int LONGEST_STEP = 1 << 20;

    private final JournalIndex index;
    private final Set<String> over;
    private final Set<String> settled;

    /**
     * Reads plans that an index has found.
     *
     * @param over the plans that this program has ended
     * @param settled the plans that this program has settled
     */
    JournalReader(JournalIndex index, Set<String> over, Set<String> settled) {
        this.index = index;
        this.over = over;
        this.settled = settled;
    }

    /** A plan without its rules' images; empty where its line is damaged. */
    Optional<JournalHead> head(JournalPlanIndex plan) throws IOException {
        JournalStepLines progress = progress(plan);
        return begun(plan, IMAGES, line -> head(plan, line, progress));
    }

    /** A complete plan; empty where its line is damaged. */
    Optional<JournalEntry> entry(JournalPlanIndex plan) throws IOException {
        JournalStepLines progress = progress(plan);
        return begun(plan, Set.of(), line -> new JournalEntry(head(plan, line, progress), JournalBeginLine.plan(line)));
    }

    /** The rules that a plan changes; none where its line is damaged. */
    List<RuleKey> rules(JournalPlanIndex plan) throws IOException {
        return begun(plan, IMAGES, JournalBeginLine::rules).orElse(List.of());
    }

    private JournalHead head(JournalPlanIndex plan, StoredFields line, JournalStepLines progress) {
        return JournalBeginLine.head(
                plan.id(),
                line,
                progress,
                plan.closed() || over.contains(plan.id()),
                plan.settled() || settled.contains(plan.id()));
    }

    private <T> Optional<T> begun(JournalPlanIndex plan, Set<String> leftOut, Function<StoredFields, T> reader)
            throws IOException {
        try (Reader text = index.text(plan.begun())) {
            return read(JsonText.parse(text, leftOut), line -> {
                if (!line.text("plan").equals(plan.id())) {
                    throw new IllegalArgumentException("another plan than before");
                }
                return reader.apply(line);
            });
        }
    }

    private JournalStepLines progress(JournalPlanIndex plan) throws IOException {
        JournalStepLines lines = new JournalStepLines(plan.id());
        Spot first = plan.begun();
        Spot last = plan.last();
        for (int file : index.files(first.file(), last.file())) {
            long begin = file == first.file() ? first.end() : 0;
            long end = file == last.file() ? last.end() : Long.MAX_VALUE;
            JournalLineScanner scanner = new JournalLineScanner(LONGEST_STEP, (_, _, line, _) -> lines.read(line));
            try (FilePart bytes = index.part(file, begin, end)) {
                scanner.scan(bytes, begin);
            }
        }
        return lines;
    }

    /** Empty where a line is damaged. */
    static <T> Optional<T> read(JsonText.Parsed parsed, Function<StoredFields, T> reader) {
        try {
            return Optional.of(reader.apply(new StoredFields(
                    parsed.object().orElseThrow(() -> new IllegalArgumentException("not a JSON object")))));
        } catch (IllegalArgumentException | DateTimeException e) {
            LoggerFactory.getLogger(JournalReader.class)
                    .info("a line of the journal is passed over: {}", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
