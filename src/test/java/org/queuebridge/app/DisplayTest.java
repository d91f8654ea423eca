package org.queuebridge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
    @ParameterizedTest
    @CsvSource({
        "Linux,      '',       '',  true",
        "Linux,      '',       ' ', true",
        "Linux,      '',       :0,  false",
        "Linux,      Headless, '',  false",
        "Windows 11, '',       '',  false",
        "Mac OS X,   '',       '',  false",
    })
    void onlyLinuxCanBeWithoutOne(String system, String platform, String display, boolean missing) {
        assertThat(Display.missing(system, platform, display)).isEqualTo(missing);
    }

    @Test
    void theAdviceIsOneLineWithTheCommandOfTheReadme() throws IOException {
        String command = Display.ADVICE.substring(Display.ADVICE.indexOf("mvn "));

        assertThat(Display.ADVICE.lines()).hasSize(1);
        assertThat(Files.readString(Path.of("README.md"))).contains(command);
    }
}
