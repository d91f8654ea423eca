package org.queuebridge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFoldersTest {
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
    void theLogFollowsTheCustomOfTheSystem(String system, String variable, String value, Path expected) {
        assertThat(folders(system, variable, value).log()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        Linux,      -,               -,        /home/ada/.config/queuebridge
        Linux,      XDG_CONFIG_HOME, /config,  /config/queuebridge
        Linux,      XDG_CONFIG_HOME, relative, /home/ada/.config/queuebridge
        Linux,      XDG_CONFIG_HOME, '',       /home/ada/.config/queuebridge
        Linux,      XDG_STATE_HOME,  /state,   /home/ada/.config/queuebridge
        Mac OS X,   XDG_CONFIG_HOME, /config,  /home/ada/Library/Application Support/QueueBridge
        Windows 11, -,               -,        /home/ada/AppData/Roaming/QueueBridge
        Windows 11, APPDATA,         /roaming, /roaming/QueueBridge
        """)
    void settingsFollowTheCustomOfTheSystem(String system, String variable, String value, Path expected) {
        assertThat(folders(system, variable, value).settings()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        Linux,      -,              -,      /home/ada/.cache/queuebridge
        Linux,      XDG_CACHE_HOME, /cache, /cache/queuebridge
        Mac OS X,   XDG_CACHE_HOME, /cache, /home/ada/Library/Caches/QueueBridge
        Windows 11, LOCALAPPDATA,   /local, /local/QueueBridge/cache
        """)
    void whatCanBeMadeAgainFollowsTheCustomOfTheSystem(String system, String variable, String value, Path expected) {
        assertThat(folders(system, variable, value).cache()).isEqualTo(expected);
    }

    private static UserFolders folders(String system, String variable, String value) {
        Map<String, String> variables = variable == null ? Map.of() : Map.of(variable, value);
        return new UserFolders(system, Path.of("/home/ada"), variables::get);
    }
}
