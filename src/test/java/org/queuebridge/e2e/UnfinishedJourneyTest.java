package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.storage.FileJournal;

/** A former program was killed before it had sent anything of a plan: the next one offers to finish it. */
class UnfinishedJourneyTest extends Journey {
    private static final String RULE = "journey-unfinished";
    private static final String TARGET = "arn:aws:sqs:eu-central-1:123456789012:journey";

    @TempDir
    private Path folder;

    /** Written by a program that runs no more. */
    @Override
    Journal journal() {
        FileJournal journal = new FileJournal(folder, () -> Instant.parse("2026-03-01T10:00:00Z"));
        begin(journal);
        Path file = folder.resolve("journal.jsonl");
        try {
            Files.writeString(
                    file,
                    Files.readString(file).replaceFirst("\"pid\":\"\\d+\"", "\"pid\":\"" + Long.MAX_VALUE + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return journal;
    }

    private void begin(FileJournal journal) {
        RuleKey key = new RuleKey(DemoAccount.EVENT_SOURCE, RULE);
        RuleImage wanted = new RuleImage(
                key,
                new RuleFields(
                        Optional.of("{\"source\":[\"" + DemoAccount.EVENT_SOURCE + "\"]}"),
                        Optional.empty(),
                        RuleFields.ENABLED,
                        "",
                        Optional.empty()),
                List.of(new Target("t1", TARGET, Optional.empty())),
                Map.of());
        AwsAccount account = new AwsAccount(
                "123456789012",
                "eu-central-1",
                environment().get("AWS_ENDPOINT_URL"),
                "arn:aws:iam::123456789012:user/x");
        Journal.Page killed = journal.begin(
                account,
                new ChangePlan(
                        ChangePlan.Purpose.CREATE, List.of(new RuleChange(key, Optional.empty(), Optional.of(wanted)))),
                Optional.empty());
        killed.sending(key, 0);
    }

    @Test
    void itIsOfferedAtTheStartAndFinishedOnceConnected() {
        PartnerBus bus = new PartnerBus(sandbox());
        see("A change was not finished: Create " + RULE);
        assertThat(there("unfinished-finish")).isFalse();

        clickWords("Show change");
        see("To undo or finish this change, connect to");
        see("The program ended during: Saving the rule. This step may or may not be done.");

        click("section-connect");
        signInToBoth();
        click("unfinished-finish");
        see("Finish “Create " + RULE + "”?");
        assertThat(bus.ruleNames()).doesNotContain(RULE);
        click("dialog-confirm");

        see("Rule " + RULE + " was created");
        assertThat(bus.targets(RULE)).containsExactly(TARGET);
        await("it is offered no more", () -> !there("unfinished-notice"));
        see("dismissed unfinished");
    }
}
