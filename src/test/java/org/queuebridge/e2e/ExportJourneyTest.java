package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.palette.PaletteEntry;

/** Reports for audits: from queues, rules and changes. */
class ExportJourneyTest extends Journey {
    @Test
    void everyScreenSavesItsReport() throws IOException {
        signInToBoth();
        push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        click("export-queues");
        see("queues.html was saved");
        has("queues.html", "Support EN", "genesys-ended-support", "<svg ", "No queue without a rule");

        push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        see("8 of 8 rules shown");
        push(KeyCode.SHORTCUT, KeyCode.K);
        await("the palette", () -> there("palette-field"));
        write("disable");
        await(
                "nothing can be disabled while no rule is selected",
                () -> offered().isEmpty());
        push(KeyCode.SHORTCUT, KeyCode.A);
        write("verify all");
        await("what can be done is offered", () -> offered().equals(List.of("Verify all")));
        push(KeyCode.SHORTCUT, KeyCode.A);
        write("export report of the bus");
        push(KeyCode.ENTER);
        see("rules-conversation-detail-events.html was saved");
        has("rules-conversation-detail-events.html", "Both clouds are the sandbox", "legacy-support", "unknown queue");

        clickWords("nightly-export");
        click("enable-rule");
        click("dialog-confirm");
        see("Rule nightly-export was enabled");
        push(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        click("export-activity");
        see("changes.html was saved");
        has("changes.html", "nightly-export", "1 change, written at");
    }

    private List<String> offered() {
        return Screen.find("palette-list").stream()
                .flatMap(list -> ((ListView<?>) list).getItems().stream())
                .map(PaletteEntry.class::cast)
                .filter(entry -> entry.kind() == PaletteEntry.Kind.ACTION)
                .map(PaletteEntry::name)
                .toList();
    }

    private void has(String name, String... words) throws IOException {
        String text = Files.readString(exports.resolve(name));
        assertThat(words).allMatch(text::contains);
    }
}
