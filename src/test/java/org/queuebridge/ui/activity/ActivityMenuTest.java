package org.queuebridge.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.menu.MenuItems;
import org.queuebridge.ui.menu.RuleLinks;
import org.queuebridge.ui.menu.WebPages;

class ActivityMenuTest {
    private final ActivityFixture screen = new ActivityFixture().connect();
    private final List<String> led = new ArrayList<>();
    private final ActivityMenu menu = new ActivityMenu(
            screen.follow,
            new ActivityMenu.On(
                    () -> led.add("details"), kind -> led.add("propose " + kind), row -> led.add("code " + row.what())),
            new RuleLinks(
                    new WebPages(screen.workspace, address -> led.add("open " + address)),
                    name -> led.add("show " + name)));

    private MenuItems items() {
        return new MenuItems(menu.of(screen.selected()));
    }

    @Test
    void eachItemOfAChangeDoesWhatItSays() throws Exception {
        screen.workspace.busProperty().set(Optional.of(BUS));
        screen.disabled("billing");
        assertThat(items().ids())
                .containsExactly(
                        "details",
                        "undo",
                        "finish",
                        "show-rule",
                        "open-aws",
                        "copy-rule-name",
                        "copy-caller",
                        "copy-cli");
        for (String id : List.of("details", "undo", "show-rule", "open-aws", "copy-cli")) {
            items().choose(id);
        }
        assertThat(led)
                .containsExactly(
                        "details",
                        "propose UNDO",
                        "show billing",
                        "open https://eu-central-1.console.aws.amazon.com/events/home?region=eu-central-1#/eventbus/"
                                + BUS.name().replace("/", "%2F") + "/rules/billing",
                        "code Disable billing");
        assertThat(items().copied("copy-rule-name")).isEqualTo("billing");
        assertThat(items().copied("copy-caller")).isEqualTo("arn:aws:sts::111122223333:assumed-role/Admin/jane");
        assertThat(items().whyNot("finish")).contains("nothing is left to do");
    }

    @Test
    void whatIsUnfinishedCanBeFinished() throws Exception {
        screen.killedWhileDeleting("sales");
        items().choose("finish");
        assertThat(led).containsExactly("propose FINISH");
    }

    @Test
    void whatCannotBeDoneSaysWhy() {
        screen.disabled("billing", "sales");
        assertThat(items().whyNot("show-rule")).contains("it is about several rules");
        assertThat(items().whyNot("open-aws")).contains("it is about several rules");
        screen.deletedAt("https://events.eu-west-1.amazonaws.com", "billing");
        assertThat(items().whyNot("undo")).contains("made in another account or region");
        screen.workspace.awsProperty().set(Optional.empty());
        assertThat(items().whyNot("undo")).contains("AWS is not connected");
        assertThat(items().whyNot("show-rule")).contains("its bus is not the selected one");
    }
}
