package org.queuebridge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.settings.Settings;

/** Settings and journal are their owner's alone, and go through no link. */
@DisabledOnOs(OS.WINDOWS)
class PrivateFileTest {
    private static final AwsAccount ACCOUNT = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me");

    @TempDir
    private Path home;

    private Path folder() {
        return home.resolve("queuebridge");
    }

    private void writeBoth() throws IOException {
        new FileJournal(folder(), () -> Instant.EPOCH)
                .begin(ACCOUNT, new ChangePlan(ChangePlan.Purpose.DELETE, List.of()), Optional.empty())
                .close();
        new SettingsFile(folder()).write(Settings.DEFAULT, Instant.EPOCH);
    }

    private void assertOwnersAlone() throws IOException {
        assertThat(Permissions.of(folder())).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Permissions.of(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void filesAreCreatedForTheirOwnerOnly() throws IOException {
        writeBoth();

        assertOwnersAlone();
    }

    @Test
    void widenedPermissionsAreRestricted() throws IOException {
        writeBoth();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
            }
        }
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxrwxrwx"));

        writeBoth();

        assertOwnersAlone();
    }

    @Test
    void atStartTheWholeFolderIsRestricted() throws IOException {
        writeBoth();
        Path damaged = Files.writeString(folder().resolve("settings.json.damaged-1"), "{");
        Files.setPosixFilePermissions(damaged, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Path others = Files.writeString(home.resolve("others"), "");
        Files.setPosixFilePermissions(others, PosixFilePermissions.fromString("rw-r--r--"));
        Path link = Files.createSymbolicLink(folder().resolve("link"), others);

        PrivateFile.setBack(folder());
        PrivateFile.setBack(home.resolve("none"));

        Files.delete(link);
        assertOwnersAlone();
        assertThat(Permissions.of(others)).isEqualTo("rw-r--r--");
    }

    @Test
    void theJournalIsNotWrittenOrReadThroughALink() throws IOException {
        Path others = Files.writeString(home.resolve("others"), "untouched");
        Files.createDirectory(folder());
        Files.createSymbolicLink(folder().resolve("journal.jsonl"), others);
        FileJournal journal = new FileJournal(folder(), () -> Instant.EPOCH);

        assertThatThrownBy(() ->
                        journal.begin(ACCOUNT, new ChangePlan(ChangePlan.Purpose.DELETE, List.of()), Optional.empty()))
                .isInstanceOf(FailureException.class);
        assertThatThrownBy(() -> journal.list(1)).isInstanceOf(FailureException.class);
        assertThat(others).hasContent("untouched");
    }

    @Test
    void settingsAreNotWrittenOrReadThroughALink() throws IOException {
        Path others = Files.writeString(home.resolve("others"), "{\"theme\": \"dark\"}");
        Files.createDirectory(folder());
        Path link = Files.createSymbolicLink(folder().resolve("settings.json"), others);

        assertThatIOException().isThrownBy(() -> new SettingsFile(folder()).read());
        new SettingsFile(folder()).write(Settings.DEFAULT, Instant.EPOCH);

        assertThat(others).hasContent("{\"theme\": \"dark\"}");
        assertThat(Files.isRegularFile(link, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void aFolderThatIsALinkIsNotUsed() throws IOException {
        Path others = Files.createDirectory(home.resolve("others"));
        String before = Permissions.of(others);
        Files.createSymbolicLink(folder(), others);

        assertThatThrownBy(this::writeBoth).isInstanceOf(FailureException.class);
        assertThatIOException().isThrownBy(() -> new SettingsFile(folder()).write(Settings.DEFAULT, Instant.EPOCH));
        assertThat(Permissions.of(others)).isEqualTo(before);
        assertThat(others).isEmptyDirectory();
    }
}
