package org.queuebridge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogFolderTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        Linux,      -,              -,        /home/ada/.local/state/queuebridge
        Linux,      XDG_STATE_HOME, /state,   /state/queuebridge
        Linux,      XDG_STATE_HOME, relative, /home/ada/.local/state/queuebridge
        Linux,      XDG_STATE_HOME, '',       /home/ada/.local/state/queuebridge
        FreeBSD,    -,              -,        /home/ada/.local/state/queuebridge
        Mac OS X,   XDG_STATE_HOME, /state,   /home/ada/Library/Logs/QueueBridge
        Windows 11, -,              -,        /home/ada/AppData/Local/QueueBridge/logs
        Windows 11, LOCALAPPDATA,   /local,   /local/QueueBridge/logs
        """)
    void followsTheCustomOfTheSystem(String system, String variable, String value, Path expected) {
        Map<String, String> variables = variable == null ? Map.of() : Map.of(variable, value);

        assertThat(LogFolder.of(system, Path.of("/home/ada"), variables::get)).isEqualTo(expected);
    }
}
