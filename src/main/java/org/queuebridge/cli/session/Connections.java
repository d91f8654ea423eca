package org.queuebridge.cli.session;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.queuebridge.connect.AwsChoice;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.BusChoice;
import org.queuebridge.connect.GenesysCredentials;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.connect.Prefill;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Secret;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.metrics.quota.AccountQuotas;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.queues.QueuePaging;
import org.queuebridge.queues.QueuePagingResult;
import org.queuebridge.queues.memory.RememberQueues;
import org.queuebridge.rules.Listed;
import org.queuebridge.rules.LoadRules;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/**
 * Signs in to a cloud when a command first needs it, by the environment. Every method throws {@link FailureException},
 * or {@link CommandException} where the environment lacks something.
 */
public final class Connections {
    private final CommandServices services;
    private final CommonOptions options;
    private final CommandIo io;
    private final Prefill environment;
    private @Nullable GenesysSession genesys;
    private boolean genesysFailed;
    private @Nullable AwsSession aws;
    private @Nullable PatternBudget patternBudget;
    private @Nullable EventBus bus;
    private @Nullable List<Queue> queues;
    private KnownQueues known = KnownQueues.NONE;
    private @Nullable Listed<RuleInsight> rules;

    public Connections(CommandServices services, CommonOptions options, CommandIo io) {
        this.services = services;
        this.options = options;
        this.io = io;
        this.environment = Prefill.from(services.environment());
    }

    public CommandServices services() {
        return services;
    }

    /** The variables that fill options. */
    public Prefill environment() {
        return environment;
    }

    public GenesysSession genesys() {
        GenesysSession session = genesys;
        if (session == null) {
            String region = required(environment.region(), "GENESYS_CLOUD_REGION");
            String client = required(environment.clientId(), "GENESYS_CLOUD_CLIENT_ID");
            Secret secret = required(environment.clientSecret(), "GENESYS_CLOUD_CLIENT_SECRET");
            try {
                session = services.genesys().signIn(new GenesysCredentials(region, client, secret));
            } finally {
                secret.wipe();
            }
            genesys = session;
        }
        return session;
    }

    /** Empty without credentials in the environment; where signing in fails, says so once and goes on without. */
    public Optional<GenesysSession> genesysIfGiven() {
        boolean given = environment.clientId().isPresent()
                && environment.clientSecret().isPresent()
                && environment.region().isPresent();
        if (genesysFailed || !given) {
            return Optional.empty();
        }
        try {
            return Optional.of(genesys());
        } catch (FailureException e) {
            io.err()
                    .println(Messages.text(
                            "command.no-names",
                            FailureWords.of(e.unlessCanceled()).what()));
            genesysFailed = true;
            return Optional.empty();
        }
    }

    public AwsSession aws() {
        AwsSession session = aws;
        if (session == null) {
            session = services.aws().connect(options.aws(environment.aws()));
            aws = session;
        }
        return session;
    }

    /** How long a pattern may be: the quota of the account, or else what the settings say. */
    public PatternBudget patternBudget() {
        PatternBudget budget = patternBudget;
        if (budget == null) {
            budget = AccountQuotas.patternSize(aws().services().quotas())
                    .budget(services.settings().get().budget());
            patternBudget = budget;
        }
        return budget;
    }

    /** Whether the options or the environment say how to sign in to AWS, or the AWS CLI has profiles. */
    public boolean awsIsConfigured() {
        AwsChoice choice = options.aws(environment.aws());
        return !(choice.credentials() instanceof AwsCredentials.DefaultChain)
                || options.bus.isPresent()
                || choice.region().isPresent()
                || choice.endpoint().isPresent()
                || !services.aws().profiles().isEmpty();
    }

    /** The bus of the option, else that of the organization, else the only partner bus. */
    public EventBus bus() {
        EventBus chosen = bus;
        if (chosen == null) {
            chosen = options.bus.map(this::busNamed).orElseGet(this::proposedBus);
            bus = chosen;
        }
        return chosen;
    }

    /** As {@link #bus}; where only a partner event source of that name or organization is there, the bus it is for. */
    public EventBus busOrSource() {
        List<EventBus> sources = aws().listed().sources().stream()
                .filter(source -> options.bus
                        .map(name -> source.name().equals(name) || source.name().endsWith("/" + name))
                        .orElseGet(() -> ofOwnOrganization(source)))
                .map(source -> busOf(source.name()))
                .toList();
        boolean there = aws().listed().buses().stream()
                .anyMatch(each ->
                        sources.stream().anyMatch(source -> source.name().equals(each.name())));
        return there || sources.size() != 1 ? bus() : sources.getFirst();
    }

    private boolean ofOwnOrganization(PartnerSource source) {
        return genesysIfGiven()
                .map(GenesysSession::organizationId)
                .filter(own -> source.genesysOrganization().equals(Optional.of(own)))
                .isPresent();
    }

    private EventBus busOf(String name) {
        return new EventBus(
                name,
                "arn:%s:events:%s:%s:event-bus/%s"
                        .formatted(
                                Arn.partitionOf(aws().account().callerArn()),
                                aws().account().region(),
                                aws().account().id(),
                                name));
    }

    private EventBus busNamed(String name) {
        List<EventBus> found = aws().listed().buses().stream()
                .filter(each -> each.name().equals(name) || each.shortName().equals(name))
                .toList();
        if (found.size() != 1) {
            throw new CommandException(ExitCode.USAGE, Messages.text("command.bus.unknown", name, busNames()));
        }
        return found.getFirst();
    }

    private EventBus proposedBus() {
        if (BusChoice.of(genesysIfGiven(), aws()) instanceof BusChoice.Chosen(EventBus own)) {
            return own;
        }
        List<EventBus> partners = aws().listed().buses().stream()
                .filter(each -> each.genesysOrganization().isPresent())
                .toList();
        if (partners.size() == 1) {
            return partners.getFirst();
        }
        throw new CommandException(ExitCode.USAGE, Messages.text("command.bus.missing", busNames()));
    }

    private String busNames() {
        return aws().listed().buses().stream().map(EventBus::name).collect(Collectors.joining(", "));
    }

    /** Every queue. */
    public List<Queue> queues() throws InterruptedException {
        List<Queue> loaded = queues;
        if (loaded == null) {
            List<Queue> all = new ArrayList<>();
            if (new QueuePaging(genesys().cloud()).load((page, _, _) -> all.addAll(page))
                    instanceof QueuePagingResult.Partial partial) {
                throw new FailureException(partial.failure());
            }
            loaded = all;
            queues = loaded;
            known = new RememberQueues(services.queueMemory(), InstantSource.system())
                    .all(genesys().organizationId(), loaded);
        }
        return loaded;
    }

    /** Every queue where the environment can sign in, else none. */
    public KnownQueues knownQueues() throws InterruptedException {
        return genesysIfGiven().isPresent() ? allQueues() : KnownQueues.NONE;
    }

    /** Every queue, with what became of those that were loaded earlier. */
    public KnownQueues allQueues() throws InterruptedException {
        var _ = queues();
        return known;
    }

    /** The rules of the bus. */
    public Listed<RuleInsight> rules() throws InterruptedException {
        Listed<RuleInsight> loaded = rules;
        if (loaded == null) {
            loaded = new LoadRules(
                            aws().services().eventBridge(),
                            services.settings().get().formats())
                    .load(bus(), (_, _) -> {});
            rules = loaded;
        }
        return loaded;
    }

    private static <T> T required(Optional<T> value, String variable) {
        return value.orElseThrow(() ->
                new CommandException(ExitCode.NOT_PERMITTED, Messages.text("command.variable.missing", variable)));
    }
}
