package org.queuebridge.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.pattern;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.menu.MenuItems;
import org.queuebridge.ui.menu.RuleLinks;
import org.queuebridge.ui.menu.WebPages;

/** The menus of the test bench: of a tested pattern, and of a saved event. */
class BenchMenusTest {
    private final BenchFixture bench = new BenchFixture().open();
    private final List<String> led = new ArrayList<>();
    private final TrialMenu menu = new TrialMenu(
            bench.model,
            () -> led.add("details"),
            new RuleLinks(
                    new WebPages(bench.workspace, address -> led.add("open " + address)),
                    name -> led.add("show " + name)));

    private MenuItems of(String name) {
        TrialRow row = bench.model.shownProperty().get().lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
        bench.model.choose(row.key());
        return new MenuItems(menu.of(row));
    }

    @Test
    void eachItemOfATestedRuleDoesWhatItSays() throws Exception {
        bench.withBilling();
        assertThat(of("billing").ids())
                .containsExactly(
                        "details", "ask-aws", "show-rule", "open-aws", "copy-name", "copy-arn", "copy-pattern");
        of("billing").choose("details");
        of("billing").choose("show-rule");
        of("billing").choose("open-aws");
        assertThat(led).startsWith("details", "show billing").last().asString().endsWith("/rules/billing");
        assertThat(of("billing").copied("copy-name")).isEqualTo("billing");
        assertThat(of("billing").copied("copy-arn")).endsWith("/billing");
        assertThat(of("billing").copied("copy-pattern")).isEqualTo(pattern(BILLING));
        of("billing").choose("ask-aws");
        assertThat(bench.rows()).anyMatch(row -> row.startsWith("billing: ") && row.contains(" / "));
    }

    @Test
    void withoutAnEventThereIsNothingToAskAws() {
        assertThat(of("billing").whyNot("ask-aws")).contains("needs a connected account and a valid event");
    }

    @Test
    void aSavedEventIsCopiedAndDeleted() throws Exception {
        SavedEventsModel events = bench.event().saved();
        MenuItems none = new MenuItems(SavedEventMenu.of(events));
        assertThat(none.ids()).containsExactly("copy-name", "copy-json", "delete-event");
        assertThat(none.whyNot("delete-event")).contains("select an event first");
        assertThat(none.whyNot("copy-json")).contains("nothing to copy");

        bench.withBilling();
        events.nameProperty().set("Support at noon");
        String text = bench.event().textProperty().get();
        events.choose(events.save(text).orElseThrow());
        MenuItems items = new MenuItems(SavedEventMenu.of(events));
        assertThat(items.copied("copy-name")).isEqualTo("Support at noon");
        assertThat(items.copied("copy-json")).isEqualTo(text);
        items.choose("delete-event");
        assertThat(events.allProperty().getValue()).isEmpty();
    }
}
