package org.queuebridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox and a folder for each test, because commands change what is in both. */
abstract class CommandTestBase {
    @TempDir
    Path folder;

    CommandFixture shell;

    @BeforeEach
    final void startSandbox() throws IOException {
        shell = new CommandFixture(folder);
    }

    @AfterEach
    final void stopSandbox() {
        shell.close();
    }
}
