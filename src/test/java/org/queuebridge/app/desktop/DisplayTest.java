package org.queuebridge.app.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.Program;

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
        String advice = Display.advice("");

        assertThat(advice.lines()).hasSize(1);
        assertThat(Files.readString(Path.of("README.md"))).contains(advice.substring(advice.indexOf("mvn ")));
    }

    @Test
    void inTheImageTheAdviceNamesTheImagesProgram() {
        assertThat(Display.advice("/opt/QueueBridge/bin/QueueBridge"))
                .endsWith(": QueueBridge sandbox")
                .doesNotContain("mvn")
                .hasLineCount(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aDisplayThatNobodyServesEndsTheProgramWithThreeAndTheAdvice() throws Exception {
        ProcessBuilder window = new ProcessBuilder(Program.command(List.of())).redirectErrorStream(true);
        window.environment().put("DISPLAY", ":7654");
        window.environment().remove("WAYLAND_DISPLAY");
        Process program = window.start();
        try {
            String said = new String(program.getInputStream().readAllBytes(), UTF_8);

            // Which of the two depends on whether this machine has GTK.
            assertThat(said.strip()).isIn(Display.advice(""), Display.withoutGtk(""));
            assertThat(program.waitFor()).isEqualTo(3);
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void otherRefusalsAreNotTakenForAMissingDisplay() {
        assertThat(Display.advice(new UnsupportedOperationException("Unable to open DISPLAY")))
                .hasValue(Display.advice(""));
        assertThat(Display.advice(new UnsupportedOperationException("read-only")))
                .isEmpty();
        assertThat(Display.advice(new UnsupportedOperationException())).isEmpty();
    }

    @Test
    void aLinuxWithoutGtkIsToldWhatToInstall() {
        assertThat(Display.advice(new UnsupportedOperationException("Unable to load glass GTK library.")))
                .hasValueSatisfying(advice -> assertThat(advice)
                        .contains("apt install libgtk-3-0", "mvn -q compile exec:exec@sandbox")
                        .hasLineCount(1));
    }
}
