package org.queuebridge.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.change.IntegrationName;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.event.IntegrationConfig;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;

/** A Genesys Cloud in memory for tests: its queues can change between two pages, and its pages can fail. */
public final class InMemoryGenesysCloud implements GenesysCloud {
    private static final Division HOME = new Division("d1", "Home");

    private final List<Queue> queues = new CopyOnWriteArrayList<>();
    private final List<Integer> pagesAsked = new CopyOnWriteArrayList<>();
    private final List<String> idsAsked = new CopyOnWriteArrayList<>();
    private volatile IntConsumer beforePage = _ -> {};
    private volatile int largestPage = 500;
    private volatile Optional<Failure> idFailure = Optional.empty();

    private final InMemoryIntegrations edited = new InMemoryIntegrations();
    private volatile Supplier<List<EventBridgeIntegration>> integrations = edited::list;
    private volatile Runnable onClose = () -> {};
    private volatile Supplier<Set<String>> topics = Set::of;

    public static Queue queue(String id, String name) {
        return new Queue(id, name, HOME, "", 0);
    }

    /** Makes an organization with this number of queues; their ids are {@code q1}, {@code q2}, …. */
    public static InMemoryGenesysCloud with(int count) {
        InMemoryGenesysCloud cloud = new InMemoryGenesysCloud();
        for (int i = 1; i <= count; i++) {
            cloud.queues().add(queue("q" + i, "Queue " + i));
        }
        return cloud;
    }

    /** Returns the list of queues itself, for tests to change. */
    public List<Queue> queues() {
        return queues;
    }

    /** Called with a page's number before it is read; may block or throw. */
    public void beforePage(IntConsumer action) {
        beforePage = action;
    }

    /** From now on, every call for a single queue has this failure. */
    public void failIds(Failure failure) {
        idFailure = Optional.of(failure);
    }

    /** From now on, larger pages are refused. */
    public void largestPage(int size) {
        largestPage = size;
    }

    public List<Integer> pagesAsked() {
        return new ArrayList<>(pagesAsked);
    }

    public List<String> idsAsked() {
        return new ArrayList<>(idsAsked);
    }

    @Override
    public QueuePage queues(int number, int size) {
        pagesAsked.add(number);
        if (size > largestPage) {
            throw new FailureException(
                    new Failure.Invalid(Reason.GENESYS_REFUSED, List.of("Invalid page size."), Evidence.NONE));
        }
        beforePage.accept(number);
        List<Queue> now = List.copyOf(queues);
        List<Queue> page = now.stream().skip((number - 1L) * size).limit(size).toList();
        return new QueuePage(page, number, Math.ceilDiv(now.size(), size), now.size());
    }

    @Override
    public Optional<Queue> queue(String id) {
        idsAsked.add(id);
        idFailure.ifPresent(failure -> {
            throw new FailureException(failure);
        });
        return queues.stream().filter(queue -> queue.id().equals(id)).findFirst();
    }

    /** What {@link #integrations()} returns, or throws. */
    public void integrations(Supplier<List<EventBridgeIntegration>> all) {
        integrations = all;
    }

    /** The integrations that can be changed, and that are listed unless the test says otherwise. */
    public InMemoryIntegrations edited() {
        return edited;
    }

    /** Runs when it is closed. */
    public InMemoryGenesysCloud onClose(Runnable action) {
        onClose = action;
        return this;
    }

    /** What {@link #eventBridgeTopics()} returns, or throws. */
    public void eventBridgeTopics(Supplier<Set<String>> all) {
        topics = all;
    }

    @Override
    public List<EventBridgeIntegration> integrations() {
        return integrations.get();
    }

    @Override
    public IntegrationConfig integrationConfig(String id) {
        return edited.config(id);
    }

    @Override
    public void saveIntegrationConfig(String id, IntegrationConfig config) {
        edited.save(id, config);
    }

    @Override
    public void switchIntegration(String id, boolean on) {
        edited.turn(id, on);
    }

    @Override
    public List<IntegrationName> integrationNames() {
        return integrations.get().stream()
                .map(each -> new IntegrationName(each.id(), each.name()))
                .toList();
    }

    @Override
    public void createIntegration(String name) {
        edited.create(name);
    }

    @Override
    public void deleteIntegration(String id) {
        edited.delete(id);
    }

    @Override
    public void close() {
        onClose.run();
    }

    @Override
    public Set<String> eventBridgeTopics() {
        return topics.get();
    }
}
