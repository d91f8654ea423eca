package org.queuebridge.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.session.Sessions;
import org.queuebridge.ui.session.Workspace;

class QueueLoadingTest {
    static final List<Failure> EARLY_ENDS =
            List.of(new Failure.Network(Reason.GENESYS_BROKEN, List.of("503"), Evidence.NONE), new Failure.Canceled());

    private final Workspace workspace = new Workspace();
    private final Loaded loaded = Loaded.of(workspace);
    private final QueueLoading loading = loaded.loading();

    private void have(int queues) {
        loaded.cloud().queues().addAll(InMemoryGenesysCloud.with(queues).queues());
    }

    private LoadState state() {
        return loading.stateProperty().get();
    }

    private List<Queue> there() {
        return loading.indexProperty().get().queues();
    }

    @Test
    void withoutASignInThereIsNothingToLoad() {
        assertThat(state()).isInstanceOf(LoadState.NotSignedIn.class);
        assertThat(there()).isEmpty();
    }

    @Test
    void signingInLoadsAllQueues() {
        have(250);

        loaded.signIn();

        assertThat(state()).isEqualTo(new LoadState.Complete(Loaded.NOW));
        assertThat(there()).containsExactlyInAnyOrderElementsOf(loaded.cloud().queues());
    }

    @Test
    void onceAllAreThereTheyStandByNameWhateverTheirCaseAndAccents() {
        for (String name : List.of("Zoll", "ärzte", "Bank", "Arzt")) {
            loaded.cloud().queues().add(InMemoryGenesysCloud.queue(name, name));
        }

        loaded.signIn();

        assertThat(there()).extracting(Queue::name).containsExactly("Arzt", "ärzte", "Bank", "Zoll");
    }

    @Test
    void whatCameCanBeUsedWhileMoreIsLoading() {
        have(250);
        List<String> seen = new CopyOnWriteArrayList<>();
        loaded.cloud().beforePage(page -> {
            if (page == 2) {
                seen.add(state() + " "
                        + loading.indexProperty().get().search("queue 99").size());
            }
        });

        loaded.signIn();

        assertThat(seen).containsExactly("Loading[] 1");
    }

    @ParameterizedTest
    @FieldSource("EARLY_ENDS")
    void whatEndsHalfWayKeepsWhatCameAndGoesOnFromThere(Failure why) {
        have(250);
        AtomicReference<Optional<Failure>> trouble = new AtomicReference<>(Optional.of(why));
        loaded.cloud().beforePage(page -> {
            if (page == 3) {
                trouble.getAndSet(Optional.empty()).ifPresent(failure -> {
                    throw new FailureException(failure);
                });
            }
        });

        loaded.signIn();
        assertThat(state()).isInstanceOfSatisfying(LoadState.Stopped.class, stopped -> {
            assertThat(stopped.failure()).isEqualTo(why);
            assertThat(stopped.loaded()).isEqualTo(there().size());
            assertThat(stopped.total()).isEqualTo(250);
            assertThat(stopped.again()).isFalse();
        });
        assertThat(there()).hasSizeGreaterThanOrEqualTo(100).hasSizeLessThan(250);

        loading.resume();
        assertThat(state()).isInstanceOf(LoadState.Complete.class);
        assertThat(there()).containsExactlyInAnyOrderElementsOf(loaded.cloud().queues());
        assertThat(loaded.cloud().pagesAsked()).containsOnlyOnce(1).contains(2, 3);
    }

    @Test
    void whatIsCompleteIsNotResumed() {
        have(10);
        loaded.signIn();

        loading.resume();

        assertThat(loaded.cloud().pagesAsked()).containsExactly(1);
    }

    @Test
    void reloadingShowsWhatHasChanged() {
        have(2);
        loaded.signIn();
        loaded.cloud().queues().removeFirst();
        loaded.cloud().queues().add(InMemoryGenesysCloud.queue("q3", "New"));

        loading.reload();

        assertThat(there()).extracting(Queue::id).containsExactlyInAnyOrder("q2", "q3");
        assertThat(state()).isInstanceOf(LoadState.Complete.class);
    }

    @Test
    void reloadingKeepsWhatIsThereUntilAllIsReplaced() {
        have(250);
        loaded.signIn();
        loaded.cloud().queues().removeFirst();
        List<Integer> sizes = new CopyOnWriteArrayList<>();
        loaded.cloud().beforePage(_ -> sizes.add(there().size()));

        loading.reload();

        assertThat(sizes).containsOnly(250);
        assertThat(there()).hasSize(249);
    }

    @Test
    void reloadingThatStopsKeepsTheOthersAsTheyWere() {
        have(250);
        loaded.signIn();
        Queue renamed =
                InMemoryGenesysCloud.queue(loaded.cloud().queues().getFirst().id(), "Renamed");
        loaded.cloud().queues().set(0, renamed);
        loaded.cloud().beforePage(page -> {
            if (page > 1) {
                throw new FailureException(new Failure.Canceled());
            }
        });

        loading.reload();

        assertThat(state()).isEqualTo(new LoadState.Stopped(new Failure.Canceled(), 100, 250, true));
        assertThat(there()).hasSize(250).contains(renamed);

        loaded.cloud().beforePage(_ -> {});
        loading.resume();
        assertThat(state()).isInstanceOf(LoadState.Complete.class);
        assertThat(there()).containsExactlyInAnyOrderElementsOf(loaded.cloud().queues());
    }

    @Test
    void reloadingWithoutASignInDoesNothing() {
        loading.reload();

        assertThat(state()).isInstanceOf(LoadState.NotSignedIn.class);
    }

    @Test
    void signingInElsewhereForgetsTheQueuesBefore() {
        have(10);
        loaded.signIn();

        loaded.signInElsewhere(InMemoryGenesysCloud.queue("x", "Theirs"));

        assertThat(there()).extracting(Queue::name).containsExactly("Theirs");
    }

    @Test
    void signingOutForgetsTheQueues() {
        have(10);
        loaded.signIn();

        loaded.signOut();

        assertThat(there()).isEmpty();
        assertThat(state()).isInstanceOf(LoadState.NotSignedIn.class);
    }

    @Test
    void whatComesLateFromTheOrganizationBeforeIsNotShown() {
        HeldTasks held = new HeldTasks();
        QueueLoading slow = new QueueLoading(held, Runnable::run, Clock.systemUTC(), workspace);
        have(10);
        loaded.signIn();
        loaded.signInElsewhere(InMemoryGenesysCloud.queue("x", "Theirs"));

        held.runNext();
        assertThat(slow.indexProperty().get().size()).isZero();
        assertThat(slow.stateProperty().get()).isInstanceOf(LoadState.Loading.class);

        held.runNext();
        assertThat(slow.indexProperty().get().queues()).extracting(Queue::name).containsExactly("Theirs");
        assertThat(slow.stateProperty().get()).isInstanceOf(LoadState.Complete.class);
    }

    @Test
    void anOrganizationWithoutQueuesIsCompleteToo() {
        workspace.genesysProperty().set(Optional.of(Sessions.genesys()));

        assertThat(state()).isInstanceOf(LoadState.Complete.class);
        assertThat(there()).isEmpty();
    }
}
