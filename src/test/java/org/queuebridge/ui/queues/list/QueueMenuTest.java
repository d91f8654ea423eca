package org.queuebridge.ui.queues.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.queues.Loaded.queue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.menu.MenuItems;
import org.queuebridge.ui.menu.WebPages;
import org.queuebridge.ui.queues.Loaded;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.session.Workspace;

class QueueMenuTest {
    private static final Queue BILLING = queue("b", "Billing", "Berlin", 3);
    private static final Queue SALES = queue("s", "Sales", "Berlin", 7);

    private final Workspace workspace = new Workspace();
    private final Loaded loaded = Loaded.of(workspace, BILLING, SALES);
    private final QueueListModel model =
            new QueueListModel(loaded.loading(), Loaded.NO_COVERAGE, Runnable::run, Runnable::run);
    private final List<String> led = new ArrayList<>();
    private final QueueMenu menu = new QueueMenu(
            model,
            new WebPages(workspace, address -> led.add("open " + address)),
            queue -> led.add("rules of " + queue.name()),
            queue -> led.add("test " + queue.name()));

    @BeforeEach
    void signIn() {
        loaded.signIn();
    }

    private MenuItems of(Queue... queues) {
        return new MenuItems(menu.of(List.of(queues)));
    }

    @Test
    void eachItemOfAQueueDoesWhatItSays() throws Exception {
        assertThat(of(BILLING).ids())
                .containsExactly("select", "show-rules", "test-queue", "copy-name", "copy-id", "open-genesys");
        of(BILLING).choose("select");
        assertThat(model.selectionProperty().get().ids()).containsExactly("b");
        of(BILLING).choose("deselect");
        assertThat(model.selectionProperty().get().ids()).isEmpty();

        of(BILLING).choose("show-rules");
        of(BILLING).choose("test-queue");
        of(BILLING).choose("open-genesys");
        assertThat(led)
                .containsExactly(
                        "rules of Billing",
                        "test Billing",
                        "open https://apps.mypurecloud.de/directory/#/admin/organization/queues/b/general");
        assertThat(of(BILLING).copied("copy-name")).isEqualTo("Billing");
        assertThat(of(BILLING).copied("copy-id")).isEqualTo("b");
    }

    @Test
    void severalQueuesAreSelectedAndCopiedTogetherAndTheRestSaysWhyNot() throws Exception {
        MenuItems both = of(BILLING, SALES);
        both.choose("select");
        assertThat(model.selectionProperty().get().ids()).containsExactlyInAnyOrder("b", "s");
        assertThat(both.copied("copy-id")).isEqualTo("b\ns");
        assertThat(List.of("show-rules", "test-queue", "open-genesys"))
                .allSatisfy(id -> assertThat(both.whyNot(id)).contains("select one row"));
    }

    @Test
    void whereNobodyIsSignedInThePageIsNotOffered() {
        loaded.signOut();
        assertThat(of(BILLING).whyNot("open-genesys")).contains("not signed in");
    }
}
