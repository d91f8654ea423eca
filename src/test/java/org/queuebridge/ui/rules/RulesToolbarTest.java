package org.queuebridge.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;

/** The commands above the rules: what the selection allows, why the others cannot be given, and where they are. */
class RulesToolbarTest extends RulesWindow {
    private static final List<String> ALL = List.of(
            "new-rule", "edit-rule", "verify-rule", "verify-all-rules", "test-rule", "disable-rule", "delete-rule");

    @Test
    void withoutASelectionTheCommandsOfARuleSayThatOneMustBeSelected() throws Exception {
        Fx.run(() -> {
            screen.open();
            assertThat(enabled()).containsExactly("new-rule", "verify-all-rules");
            assertThat(List.of("edit-rule", "verify-rule", "disable-rule", "delete-rule"))
                    .allSatisfy(id -> assertThat(why(id)).isEqualTo("Select a rule first."));
            assertThat(why("test-rule")).isEqualTo("Select one rule.");
        });
    }

    @Test
    void aRuleAllowsEverythingAndSeveralAllButTheTestBench() throws Exception {
        Fx.run(() -> {
            select("billing");
            assertThat(enabled()).isEqualTo(ALL);
            screen.model.list().choose(List.of("billing", "sales"));
            assertThat(enabled())
                    .containsExactly(
                            "new-rule", "edit-rule", "verify-rule", "verify-all-rules", "disable-rule", "delete-rule");
            assertThat(why("test-rule")).isEqualTo("Select one rule.");
        });
    }

    @Test
    void ofManagedRulesItIsSaidThatTheyAreChangedElsewhere() throws Exception {
        Fx.run(() -> {
            select("owned");
            assertThat(enabled()).containsExactly("new-rule", "verify-rule", "verify-all-rules", "test-rule");
            assertThat(why("delete-rule")).startsWith("Managed by schemas.amazonaws.com");
        });
    }

    @Test
    void withoutRulesThereIsNothingToVerify() throws Exception {
        Fx.run(() -> {
            screen.connect().choose(RulesFixture.EMPTY_BUS);
            assertThat(enabled()).containsExactly("new-rule");
            assertThat(why("verify-all-rules")).isEqualTo("No rules are loaded.");
        });
    }

    @Test
    void rulesThatAreReadAgainAreMarkedUntilThen() throws Exception {
        Fx.run(() -> {
            Label counts = (Label) node("#rule-counts");
            List<String> meanwhile = new ArrayList<>();
            screen.events.before("last page", () -> meanwhile.add(counts.getText()));
            screen.open();
            String loaded = counts.getText();
            screen.events.before("last page", () -> meanwhile.add(counts.getText()));
            screen.model.reload();

            assertThat(meanwhile.getFirst()).isEqualTo("2 of 2 rules shown · more are being listed");
            assertThat(meanwhile.getLast())
                    .startsWith(loaded + " · refreshing, as of ")
                    .endsWith(":07");
            assertThat(counts.getText()).isEqualTo(loaded).startsWith("4 of 4 rules shown");
        });
    }

    /** A set may have more rules than those that are listed by then. */
    @Test
    void nothingIsDeletedBeforeAllRulesAreListed() throws Exception {
        Fx.run(() -> {
            List<String> why = new ArrayList<>();
            screen.events.before("last page", () -> {
                screen.model.list().choose("billing");
                why.add(why("delete-rule"));
            });
            screen.open();

            assertThat(why).containsExactly("The rules are still being listed.");
            assertThat(enabled()).contains("delete-rule");
        });
    }

    @Test
    void aNewRuleIsComposedElsewhere() throws Exception {
        Fx.run(() -> {
            button("#new-rule").fire();
            assertThat(led).containsExactly("new");
        });
    }

    @Test
    void whereThereIsLittleRoomWhatIsRarelyNeededIsInAMenu() throws Exception {
        Fx.run(() -> {
            screen.open();
            stage.getScene().getRoot().resize(1400, 640);
            layOut();
            assertThat(node("#more-commands").isVisible()).isFalse();
            assertThat(shown()).isEqualTo(ALL);

            stage.getScene().getRoot().resize(940, 640);
            layOut();
            assertThat(shown())
                    .contains("edit-rule", "verify-rule", "disable-rule")
                    .doesNotContain("test-rule");
            assertThat(inMenu()).contains("menu-verify-all-rules", "menu-test-rule");
            assertThat(menuItem("menu-test-rule").getText()).isEqualTo("Test…   (Select one rule.)");
            assertThat(menuItem("menu-test-rule").isDisable()).isTrue();

            menuItem("menu-verify-all-rules").fire();
            assertThat(List.of("billing", "sales", "owned"))
                    .allSatisfy(rule ->
                            assertThat(screen.line(rule).verified().words()).isNotEmpty());
        });
    }

    private List<String> enabled() {
        return ALL.stream().filter(id -> !button("#" + id).isDisabled()).toList();
    }

    private List<String> shown() {
        return ALL.stream().filter(id -> node("#" + id).getParent().isVisible()).toList();
    }

    private List<String> inMenu() {
        return items().filter(MenuItem::isVisible).map(MenuItem::getId).toList();
    }

    private MenuItem menuItem(String id) {
        return items().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    private Stream<MenuItem> items() {
        return ((MenuButton) node("#more-commands")).getItems().stream();
    }

    /** As the tooltip says it, too, which belongs to what is around the button. */
    private String why(String id) {
        Node button = node("#" + id);
        assertThat(button.getParent().getProperties().values())
                .as("tooltip of " + id)
                .isNotEmpty();
        return button.getAccessibleHelp();
    }
}
