package org.queuebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.aws.SandboxSession;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.cli.CommandFixture.Ended;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.connect.SignedInGenesys;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.net.FakeTime;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.storage.FileJournal;

/** A change of the set-up that a program could not finish is finished and undone from the shell. */
class SetUpCommandsTest extends CommandTestBase {
    @Test
    void aBusIsCreatedByFinishAndDeletedByUndo() throws IOException {
        shell.sandbox.scenarios().begin("source-pending");
        AwsSession aws = SandboxSession.hasty(shell.sandbox);
        killedWhileCreatingTheBus(aws);

        Ended planned = shell.run("finish", "--plan");
        assertThat(planned.code()).isZero();
        assertThat(planned.out()).contains("Create the event bus of the partner event source");
        assertThat(aws.services().buses().bus(DemoAccount.EVENT_SOURCE)).isEmpty();

        Ended finished = shell.run("finish", "--yes");
        assertThat(finished.code()).isZero();
        assertThat(finished.out()).contains("DONE", "active");
        assertThat(aws.services().buses().bus(DemoAccount.EVENT_SOURCE)).isPresent();

        Ended undone = shell.run("undo", "--yes");
        assertThat(undone.code()).isZero();
        assertThat(undone.err()).contains("Delete the event bus");
        assertThat(aws.services().buses().bus(DemoAccount.EVENT_SOURCE)).isEmpty();
    }

    private void killedWhileCreatingTheBus(AwsSession aws) throws IOException {
        Journal journal = new FileJournal(folder, Instant::now);
        ChangePlan plan = new ChangeUseCases(new FakeTime(), journal, List::of, new SignedInGenesys(Optional::empty))
                .settingUp(aws)
                .createBus(DemoAccount.EVENT_SOURCE);
        journal.begin(aws.account(), plan, Optional.empty()).sendingSetUp(0);
        Path file = folder.resolve("journal.jsonl");
        Files.writeString(
                file, Files.readString(file).replaceFirst("\"pid\":\"\\d+\"", "\"pid\":\"" + Long.MAX_VALUE + "\""));
    }
}
