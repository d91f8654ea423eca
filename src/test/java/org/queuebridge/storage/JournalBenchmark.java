package org.queuebridge.storage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.storage.instance.RunningProgram;

/**
 * How long the first screen of a journal takes, and how much memory. Start it with {@code -Xmx100m}; its arguments are
 * the journal's size in megabytes, and how many rules a plan has.
 */
public final class JournalBenchmark {
    private static final AwsAccount ACCOUNT =
            new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:aws:iam::1:user/a");

    private JournalBenchmark() {}

    public static void main(String[] args) throws IOException {
        long megabytes = Long.parseLong(args[0]);
        Path folder = Files.createTempDirectory("journal");
        int plans = fill(folder.resolve("journal.jsonl"), megabytes << 20, Integer.parseInt(args[1]));
        System.out.printf("%d MB, %d plans%n", megabytes, plans);
        FileJournal journal = new FileJournal(folder, Instant::now);
        measured("first screen", () -> journal.list(200).heads().size());
        measured("one change", () -> {
            journal.begin(ACCOUNT, plan(1), Optional.empty()).close();
            return 1;
        });
        measured("screen after it", () -> journal.list(200).heads().size());
        measured("details of the oldest shown", () -> {
            Journal.Listing listing = journal.list(200);
            return journal.entry(listing.heads().getLast().id())
                    .plan()
                    .changes()
                    .size();
        });
        measured("history of a rule", () -> {
            int[] found = {0};
            journal.history(List.of(new RuleKey("aws.partner/bus", "rule-0")), _ -> ++found[0] < 50);
            return found[0];
        });
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private interface Measured {
        int run();
    }

    private static void measured(String what, Measured run) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = System.nanoTime();
        long busy = threads.getCurrentThreadCpuTime();
        int found = run.run();
        System.out.printf(
                "%-30s %5d ms, %5d of them on the processor; %d found, heap %d MB%n",
                what,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin),
                TimeUnit.NANOSECONDS.toMillis(threads.getCurrentThreadCpuTime() - busy),
                found,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static ChangePlan plan(int rules) {
        String pattern = "{\"detail\":{\"queueId\":[\"" + "0a787ecb-4015-".repeat(140) + "\"]}}";
        Target target = new Target("t1", "arn:aws:sqs:eu-central-1:111122223333:ended", Optional.empty());
        return new ChangePlan(
                ChangePlan.Purpose.UPDATE,
                IntStream.range(0, rules)
                        .mapToObj(number -> new RuleKey("aws.partner/bus", "rule-" + number))
                        .map(key -> {
                            RuleImage image = new RuleImage(
                                    key,
                                    new RuleFields(
                                            Optional.of(pattern), Optional.empty(), "ENABLED", "", Optional.empty()),
                                    List.of(target),
                                    Map.of());
                            return new RuleChange(key, Optional.of(image), Optional.of(image));
                        })
                        .toList());
    }

    /** As the program writes it, but without waiting for the disk at each line. */
    private static int fill(Path file, long size, int rules) throws IOException {
        ChangePlan plan = plan(rules);
        RunningProgram program = RunningProgram.current();
        int plans = 0;
        try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (long written = 0; written < size; plans++) {
                String id = UUID.randomUUID().toString();
                StringBuilder text = new StringBuilder();
                add(text, JournalLines.begun(id, "2026-03-01T10:00:00Z", program, ACCOUNT, plan, Optional.empty()));
                for (RuleChange change : plan.changes()) {
                    add(text, JournalLines.step(id, JournalLines.SENDING, change.key(), 0));
                    add(text, JournalLines.step(id, JournalLines.ANSWERED, change.key(), 0));
                    add(text, JournalLines.ended(id, change.key(), new ChangeResult.Done(change, change.after())));
                }
                add(text, JournalLines.closed(id));
                lines.append(text);
                written += text.length();
            }
        }
        return plans;
    }

    private static void add(StringBuilder text, Json.Obj line) {
        text.append('\n').append(JsonWriter.compact(line)).append('\n');
    }
}
