package org.queuebridge.sandbox;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.queuebridge.sandbox.aws.AccessKeys;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.demo.DemoKeys;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.demo.DemoTargets;
import org.queuebridge.sandbox.events.LocalEventBridge;
import org.queuebridge.sandbox.genesys.ConversationDoor;
import org.queuebridge.sandbox.genesys.LocalGenesys;
import org.queuebridge.sandbox.genesys.OAuthClient;
import org.queuebridge.sandbox.http.Faults;
import org.queuebridge.sandbox.http.FaultyHandler;
import org.queuebridge.sandbox.http.LoopbackServer;
import org.queuebridge.sandbox.scenario.ScenarioDoor;
import org.queuebridge.sandbox.scenario.ScenarioWorld;
import org.queuebridge.sandbox.scenario.Scenarios;
import org.queuebridge.sandbox.targets.LocalTargets;

/** Both clouds on 127.0.0.1, with a sample contact center. Everything ends with {@link #close()}. */
public final class Sandbox implements AutoCloseable {
    private final Faults faults;
    private final ScenarioWorld world;
    private final Scenarios scenarios;
    private final LoopbackServer genesysServer;
    private final LoopbackServer awsServer;
    private final SandboxTraffic traffic;

    private Sandbox(
            Faults faults,
            ScenarioWorld world,
            Scenarios scenarios,
            LoopbackServer genesysServer,
            LoopbackServer awsServer,
            SandboxTraffic traffic) {
        this.faults = faults;
        this.world = world;
        this.scenarios = scenarios;
        this.genesysServer = genesysServer;
        this.awsServer = awsServer;
        this.traffic = traffic;
    }

    /**
     * Starts both servers.
     *
     * @throws java.net.BindException naming the port that is not available
     */
    public static Sandbox start(SandboxOptions options) throws IOException {
        Clock clock = Clock.systemUTC();
        Faults faults = new Faults(options.latency());
        LocalTargets targets = DemoTargets.all(clock);
        LocalEventBridge events = DemoRules.eventBridge(options.eventLimits(), clock, targets);
        LocalGenesys genesys = new LocalGenesys(
                DemoQueues.generate(options.queues(), options.seed()),
                options.genesysLimits(),
                clock,
                new GenesysPartner(events, clock));
        AccessKeys keys = DemoKeys.all();
        LocalAws aws = new LocalAws(events, targets, keys, faults);
        ScenarioWorld world = new ScenarioWorld(genesys, events, targets, aws.metrics(), keys);
        Scenarios scenarios = new Scenarios(world);
        LoopbackServer genesysServer = LoopbackServer.start(
                options.genesysPort(),
                new ScenarioDoor(scenarios, new ConversationDoor(genesys, new FaultyHandler(genesys, faults))));
        try {
            LoopbackServer awsServer = LoopbackServer.start(options.awsPort(), new ScenarioDoor(scenarios, aws));
            SandboxTraffic traffic = SandboxTraffic.start(options, genesys, events, aws.metrics(), clock);
            return new Sandbox(faults, world, scenarios, genesysServer, awsServer, traffic);
        } catch (IOException e) {
            genesysServer.close();
            throw e;
        }
    }

    /** Login and API of the local Genesys Cloud. */
    public URI genesysUrl() {
        return genesysServer.url();
    }

    /** The local EventBridge, STS, Lambda, SQS, SNS and CloudWatch Logs. */
    public URI awsUrl() {
        return awsServer.url();
    }

    /** The OAuth client that may do everything; {@link OAuthClient} has others. */
    public String clientId() {
        return OAuthClient.ADMIN.id();
    }

    public String clientSecret() {
        return OAuthClient.ADMIN.secret();
    }

    public String accessKeyId() {
        return DemoAccount.ACCESS_KEY_ID;
    }

    public String secretAccessKey() {
        return DemoAccount.SECRET_ACCESS_KEY;
    }

    public String region() {
        return DemoAccount.AWS_REGION;
    }

    /** The faults of both sides. */
    public Faults faults() {
        return faults;
    }

    /** The faults that keep events from arriving. */
    public Scenarios scenarios() {
        return scenarios;
    }

    /** The local Genesys Cloud, to change what is there. */
    public LocalGenesys genesys() {
        return world.genesys();
    }

    /** The local EventBridge: to publish events as a partner does, and to read the inboxes of targets. */
    public LocalEventBridge events() {
        return world.events();
    }

    /** The local functions, queues, topics and log groups, to change what is there. */
    public LocalTargets targets() {
        return world.targets();
    }

    /** Lines {@code export NAME=value} for a shell to eval: addresses and credentials, under the names clients read. */
    public List<String> exports() {
        return new ShellExports()
                .add("GENESYS_CLOUD_REGION", genesysUrl().toString())
                .add("GENESYS_CLOUD_CLIENT_ID", clientId())
                .add("GENESYS_CLOUD_CLIENT_SECRET", clientSecret())
                .add("AWS_ENDPOINT_URL", awsUrl().toString())
                .add("AWS_ACCESS_KEY_ID", accessKeyId())
                .add("AWS_SECRET_ACCESS_KEY", secretAccessKey())
                .add("AWS_DEFAULT_REGION", region())
                .lines();
    }

    @Override
    public void close() {
        traffic.close();
        genesysServer.close();
        awsServer.close();
    }
}
