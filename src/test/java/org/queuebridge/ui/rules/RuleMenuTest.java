package org.queuebridge.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.rules.Examples;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.menu.TargetMenu;
import org.queuebridge.ui.menu.WebPages;

/** The menus of rules and of their targets. */
class RuleMenuTest extends RulesWindow {
    @BeforeEach
    void giveMenus() throws Exception {
        Fx.run(() -> {
            WebPages pages = new WebPages(screen.workspace, address -> led.add("open " + address));
            ((RulesView) node(".rules-view"))
                    .menu(
                            pages,
                            row -> led.add("duplicate " + row.name()),
                            names -> led.add("code " + names),
                            name -> led.add("capture " + name),
                            new TargetMenu(pages, arn -> led.add("rules of " + arn)));
        });
    }

    @Test
    void aRulesMenuHasAllThatCanBeDoneWithIt() throws Exception {
        Fx.run(() -> {
            select("billing");
            assertThat(items())
                    .extracting(MenuItem::getText)
                    .contains("Verify", "Edit", "Duplicate", "Disable…", "Copy name", "Copy ARN", "Copy pattern")
                    .contains("Copy as AWS CLI commands", "Open in AWS console", "Delete…", "Copy row")
                    .doesNotContain("Enable…");
            assertThat(items()).noneMatch(MenuItem::isDisable);
            Stream.of("duplicate", "test-rule", "diagnose-rule", "capture-events", "edit-rule", "copy-cli", "open-aws")
                    .forEach(this::choose);
            assertThat(led)
                    .containsExactly(
                            "duplicate billing",
                            "test billing",
                            "diagnose billing",
                            "capture billing",
                            "edit billing",
                            "code [billing]",
                            "open https://eu-central-1.console.aws.amazon.com/events/home?region=eu-central-1#/eventbus/"
                                    + Examples.BUS.name().replace("/", "%2F") + "/rules/billing");
            choose("copy-arn");
            assertThat(copied()).isEqualTo(screen.line("billing").rule().arn());
            choose("copy-pattern");
            assertThat(copied()).isEqualTo(Examples.BILLING_PATTERN);
            choose("delete-rule");
            assertThat(Window.getWindows())
                    .filteredOn(window -> window instanceof Stage && !window.equals(stage))
                    .singleElement()
                    .satisfies(window ->
                            assertThat(words(window.getScene().getRoot())).contains("Delete rule “billing”?"));
        });
    }

    @Test
    void whatCannotBeDoneWithAManagedRuleSaysWhy() throws Exception {
        Fx.run(() -> {
            select("owned");
            assertThat(items())
                    .filteredOn(MenuItem::isDisable)
                    .extracting(MenuItem::getId)
                    .containsExactlyInAnyOrder(
                            "menu-edit-rule",
                            "menu-duplicate",
                            "menu-disable-rule",
                            "menu-copy-cli",
                            "menu-delete-rule");
            assertThat(item("duplicate").getText()).isEqualTo("Duplicate – managed by an AWS service");
        });
    }

    @Test
    void severalRulesAreCopiedOneALine() throws Exception {
        Fx.run(() -> {
            screen.open();
            screen.model.list().choose(List.of("billing", "sales"));
            layOut();
            choose("copy-name");
            assertThat(copied().lines()).containsExactlyInAnyOrder("billing", "sales");
            Fx.press(table(), KeyCode.C, true);
            assertThat(copied().lines().map(line -> line.split("\t", -1)[1]))
                    .containsExactlyInAnyOrder("Rule", "billing", "sales");
        });
    }

    @Test
    void aTargetLeadsToItsRulesAndIsCopied() throws Exception {
        Fx.run(() -> {
            select("billing");
            Node card = node(".target-card");
            request(card);
            MenuItem rules = menu().getItems().getFirst();
            rules.fire();
            assertThat(led).containsExactly("rules of " + Examples.SQS.arn());
            menu().hide();
            request(card);
            item("copy-arn").fire();
            assertThat(copied()).isEqualTo(Examples.SQS.arn());
        });
    }

    private void choose(String id) {
        items();
        MenuItem item = item(id);
        item.fire();
        menu().hide();
    }

    /** Opens the menu of the selected rows. */
    private List<MenuItem> items() {
        if (Window.getWindows().stream().noneMatch(ContextMenu.class::isInstance)) {
            table().requestFocus();
            Fx.press(table(), KeyCode.CONTEXT_MENU, false);
        }
        return menu().getItems().stream().filter(item -> item.getText() != null).toList();
    }

    private static MenuItem item(String id) {
        return menu().getItems().stream()
                .filter(each -> ("menu-" + id).equals(each.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static ContextMenu menu() {
        return Fx.open(ContextMenu.class);
    }

    private static void request(Node at) {
        Point2D place = at.localToScreen(5, 5);
        Event.fireEvent(
                at,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        5,
                        5,
                        place == null ? 0 : place.getX(),
                        place == null ? 0 : place.getY(),
                        false,
                        new PickResult(at, 5, 5)));
    }

    private static String copied() {
        return Clipboard.getSystemClipboard().getString();
    }
}
