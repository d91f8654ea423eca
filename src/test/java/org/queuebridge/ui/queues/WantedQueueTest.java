package org.queuebridge.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.queues.Loaded.queue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.QueueByName;
import org.queuebridge.ui.session.Workspace;

class WantedQueueTest {
    private static final Queue BILLING = queue("b", "Billing", "Berlin", 3);
    private static final Queue BILLING_EN = queue("e", "Billing EN", "Berlin", 3);
    private static final Queue TWICE = queue("t", "Twice", "Berlin", 1);
    private static final Queue TWICE_TOO = queue("u", "Twice", "Wien", 1);

    private final Loaded loaded = Loaded.of(new Workspace(), BILLING, BILLING_EN, TWICE, TWICE_TOO);
    private final QueueListModel model =
            new QueueListModel(loaded.loading(), Loaded.NO_COVERAGE, Runnable::run, Runnable::run);

    private WantedQueue wanted(String name) {
        WantedQueue wanted = new WantedQueue(name, loaded.loading(), model);
        assertThat(wanted.foundProperty().get()).isEmpty();
        loaded.signIn();
        return wanted;
    }

    private List<String> isSelected() {
        return model.selectionProperty().get().ids();
    }

    @Test
    void theQueueOfThatNameIsSelectedByItself() {
        WantedQueue wanted = wanted("Billing");

        assertThat(isSelected()).containsExactly("b");
        assertThat(wanted.foundProperty().get()).hasValue(new QueueByName.One(BILLING));
    }

    @Test
    void whereThereIsNoneItIsSaidWithThoseThatMayBeIntended() {
        WantedQueue wanted = wanted("billing de");

        assertThat(isSelected()).isEmpty();
        assertThat(wanted.foundProperty().get()).hasValue(new QueueByName.NoneOf(List.of(BILLING_EN, BILLING)));
    }

    @Test
    void ofSeveralThePersonChooses() {
        WantedQueue wanted = wanted("Twice");
        assertThat(isSelected()).isEmpty();
        assertThat(wanted.foundProperty().get()).hasValue(new QueueByName.Several(List.of(TWICE, TWICE_TOO)));

        wanted.choose("u");

        assertThat(isSelected()).containsExactly("u");
        assertThat(wanted.foundProperty().get()).isEmpty();
    }

    @Test
    void onceTheSelectionChangesTheNoticeGoes() {
        WantedQueue wanted = wanted("Billing");

        model.toggle("e");

        assertThat(wanted.foundProperty().get()).isEmpty();
        assertThat(isSelected()).containsExactly("b", "e");
    }

    @Test
    void whatWasDismissedIsNotSaidAgainByAReload() {
        WantedQueue wanted = wanted("billing de");

        wanted.dismiss();
        loaded.loading().reload();

        assertThat(wanted.foundProperty().get()).isEmpty();
        assertThat(isSelected()).isEmpty();
    }

    @Test
    void whatAPersonDeselectedIsNotSelectedAgainByAReload() {
        WantedQueue wanted = wanted("Billing");
        model.toggle("b");

        loaded.loading().reload();

        assertThat(isSelected()).isEmpty();
        assertThat(wanted.foundProperty().get()).isEmpty();
    }

    @Test
    void aChoiceIsNotAskedForAgainByAReload() {
        WantedQueue wanted = wanted("Twice");
        wanted.choose("u");

        loaded.loading().reload();

        assertThat(wanted.foundProperty().get()).isEmpty();
        assertThat(isSelected()).containsExactly("u");
    }

    @Test
    void aReloadFindsAQueueThatWasMadeMeanwhile() {
        wanted("New");
        loaded.cloud().queues().add(queue("n", "New", "Wien", 0));

        loaded.loading().reload();

        assertThat(isSelected()).containsExactly("n");
    }

    @Test
    void anotherOrganizationIsSearchedToo() {
        wanted("Billing");

        loaded.signInElsewhere(queue("x", "Billing", "Home", 0));

        assertThat(isSelected()).containsExactly("x");
    }
}
