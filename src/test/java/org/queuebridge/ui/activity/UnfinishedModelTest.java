package org.queuebridge.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.plan.UndoOrFinish;

class UnfinishedModelTest {
    private final ActivityFixture screen = new ActivityFixture();

    private UnfinishedModel started() {
        UnfinishedModel model = new UnfinishedModel(screen.model, screen.follow, screen.changes, screen.workspace);
        screen.model.reload();
        return model;
    }

    private static UnfinishedModel.Offer offer(UnfinishedModel model) {
        return model.offerProperty().get().orElseThrow();
    }

    @Test
    void whatAFormerProgramLeftIsOfferedAndFinishedOnceConnected() {
        screen.killedWhileDeleting("sales");
        UnfinishedModel model = started();
        assertThat(offer(model).line().what()).isEqualTo("Delete sales");
        assertThat(offer(model).here()).isFalse();

        screen.connect();
        assertThat(offer(model).here()).isTrue();
        model.propose(UndoOrFinish.FINISH);
        screen.follow.apply();

        assertThat(model.offerProperty().get()).isEmpty();
    }

    @Test
    void aDismissedOfferIsNotRepeated() {
        screen.killedWhileDeleting("sales").killedWhileDeleting("billing");
        UnfinishedModel model = started();
        assertThat(offer(model).more()).isEqualTo(1);

        model.leave();
        assertThat(offer(model).line().what()).isEqualTo("Delete sales");
        model.leave();
        assertThat(model.offerProperty().get()).isEmpty();
        assertThat(screen.journal.entries()).noneMatch(JournalEntry::pending);
        assertThat(started().offerProperty().get()).isEmpty();
    }

    @Test
    void laterInterruptionsAreShownElsewhere() {
        UnfinishedModel model = started();
        screen.killedWhileDeleting("sales");

        assertThat(model.offerProperty().get()).isEmpty();
    }

    @Test
    void leadsToThePlanWhateverIsFiltered() {
        screen.killedWhileDeleting("sales").disabled("billing");
        UnfinishedModel model = started();
        screen.model.filterProperty().set("billing");

        model.show();

        assertThat(screen.selected().what()).isEqualTo("Delete sales");
    }
}
