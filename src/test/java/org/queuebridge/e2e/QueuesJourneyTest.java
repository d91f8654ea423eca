package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import javafx.geometry.Dimension2D;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.sandbox.http.Fault;

/** Finding and ticking queues, and seeing the pattern that they lead to. */
class QueuesJourneyTest extends Journey {
    private static final String SUPPORT_EN = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";

    @Override
    Dimension2D windowSize() {
        return SMALLEST;
    }

    @BeforeEach
    void openQueues() {
        signInToBoth();
        push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        see(ALL_QUEUES + " of " + ALL_QUEUES + " shown · 0 selected");
    }

    @Test
    void searchingNarrowsAndWhatIsSelectedIsInThePattern() {
        fill("queue-search", "HOME billing");
        await("fewer are shown", () -> !text("queue-counts").startsWith("" + ALL_QUEUES));
        assertThat(first()).isEqualTo("Billing");
        assertThat(seen("Support EN")).isFalse();

        fill("queue-search", "reclamations");
        see("2 of " + ALL_QUEUES + " shown");
        assertThat(Normalizer.normalize(first(), Normalizer.Form.NFC))
                .as("two are spelled so, one of them with a combining accent")
                .isEqualTo("Réclamations FR");

        write(" nowhere");
        see("No queue matches");
        clickWords("Show all queues");
        see(ALL_QUEUES + " of " + ALL_QUEUES + " shown");

        fill("queue-search", SUPPORT_EN);
        see("1 of " + ALL_QUEUES + " shown");
        push(KeyCode.DOWN);
        push(KeyCode.SPACE);

        see("1 selected");
        see("\"" + SUPPORT_EN + "\"   Support EN");
        see("of 2,048");
        String one = text("pattern-size");

        fill("queue-search", "billing");
        await("another is shown", () -> first().equals("Billing"));
        push(KeyCode.DOWN);
        push(KeyCode.SPACE);
        see("2 selected");
        await("the size grows", () -> !text("pattern-size").equals(one));
        see(",  Billing");

        push(KeyCode.SPACE);
        see("1 selected");
        await("the size is as before", () -> text("pattern-size").equals(one));
    }

    @Test
    void allShownAreSelectedAtOnceAndSelectedOnlyShowsThem() {
        click("select-shown");
        see(ALL_QUEUES + " selected");
        see("too long for one rule, fits in 6");
        see("Create 6 rules");
        click("select-shown");
        see(ALL_QUEUES + " of " + ALL_QUEUES + " shown · 0 selected");

        fill("queue-search", "support en");
        see("3 of " + ALL_QUEUES + " shown");
        push(KeyCode.DOWN);
        push(KeyCode.SHORTCUT, KeyCode.A);
        see("3 of " + ALL_QUEUES + " shown · 3 selected");

        click("queue-search");
        push(KeyCode.ESCAPE);
        see(ALL_QUEUES + " of " + ALL_QUEUES + " shown · 3 selected");
        click("selected-only");
        see("3 of " + ALL_QUEUES + " shown · 3 selected");

        click("select-shown");
        see("0 of " + ALL_QUEUES + " shown · 0 selected");
        see("No queue is selected");
    }

    @Test
    void aCanceledLoadKeepsItsQueuesAndContinues() {
        signInAgainWith(new Fault.Slow(Duration.ofMinutes(2)));
        await("one page is missing", () -> text("queue-counts").matches("(140|200) of .*"));
        String came = text("queue-counts").replaceFirst(" .*", "");

        Instant canceled = Instant.now();
        click("status-cancel");
        see(came + " of " + ALL_QUEUES + " queues are here.");
        assertThat(Duration.between(canceled, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(text("queue-counts")).startsWith(came).contains(ALL_QUEUES + " in all");

        advance();
    }

    @Test
    void aFailedLoadKeepsItsQueuesOrThoseBeforeAndContinues() {
        signInAgainWith(new Fault.Refused());
        see("The OAuth client lacks the permission routing:queue:view.");
        assertThat(text("queue-counts")).matches("(100|140|200) of .*");
        advance();

        sandbox().faults().clear();
        sandbox().faults().every("queues", 2, new Fault.Refused());
        click("reload-queues");
        see("The OAuth client lacks the permission routing:queue:view.");
        assertThat(text("queue-counts")).isEqualTo(ALL_QUEUES + " of " + ALL_QUEUES + " shown · 0 selected");
        advance();
    }

    /** Signs in again, where one page of queues does not come: not the first, which follows the sign-in's own look. */
    private void signInAgainWith(Fault fault) {
        push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        click("genesys-sign-out");
        sandbox().faults().clear();
        sandbox().faults().every("queues", 3, fault);
        click("genesys-start");
        await("Genesys Cloud is signed in to", () -> there("genesys-sign-out"));
        push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    }

    private void advance() {
        sandbox().faults().clear();
        clickWords("Continue loading");
        see(ALL_QUEUES + " of " + ALL_QUEUES + " shown");
        assertThat(sandbox().faults().calls("queues"))
                .as("pages that came are not asked for again")
                .isLessThan(3);
    }

    /** The name of the queue at the top; empty where none is shown. */
    private String first() {
        return onFx(() -> Screen.find("queue-table").stream()
                .flatMap(table -> ((TableView<?>) table).getItems().stream())
                .findFirst()
                .map(queue -> ((Queue) queue).name())
                .orElse(""));
    }
}
