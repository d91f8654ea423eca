package org.queuebridge.sandbox;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.genesys.GenesysLimits;
import org.queuebridge.sandbox.traffic.Traffic;

/**
 * The options of a sandbox.
 *
 * @param genesysPort the port of the local Genesys Cloud; 0 for a free one
 * @param awsPort the port of the local AWS services; 0 for a free one
 * @param queues the number of queues
 * @param latency the shortest duration of every call
 * @param seed the seed of the sample queues
 * @param genesysLimits the limits of the local Genesys Cloud; the command line can set only the lifetime of tokens
 * @param eventLimits the quotas of the local EventBridge; the command line cannot set them
 * @param traffic what happens by itself
 */
public record SandboxOptions(
        int genesysPort,
        int awsPort,
        int queues,
        Duration latency,
        long seed,
        GenesysLimits genesysLimits,
        EventLimits eventLimits,
        Traffic traffic) {
    /** Free ports, {@link DemoQueues#DEFAULT_COUNT} queues, no latency, nothing happens by itself. */
    public static final SandboxOptions DEFAULT = new SandboxOptions(
            0,
            0,
            DemoQueues.DEFAULT_COUNT,
            Duration.ZERO,
            1,
            GenesysLimits.DEFAULT,
            EventLimits.ofNewAccount(),
            Traffic.NONE);

    /** The same with life in it, as the program shows it. */
    public static final SandboxOptions DEMO = DEFAULT.withTraffic(Traffic.DEMO);

    static final String HELP = """
        Serves a local Genesys Cloud and a local Amazon EventBridge with STS and what its rules
        deliver to (Lambda, SQS, SNS, CloudWatch Logs, KMS), on 127.0.0.1 only.
        Prints where, and what signs in, as lines that a shell can eval; then 'ready'.

          --genesys-port N   port of Genesys Cloud (0: a free one)
          --aws-port N       port of the services of AWS (0: a free one)
          --queues N         how many queues, 0 to 200000 (%d)
          --latency-ms N     how long every call takes at least (0)
          --seed N           another seed makes up other queues (1)
          --token-seconds N  how long a token of Genesys Cloud is good for, 1 to 172800 (86400)
          --events-per-minute N
                             how many events of conversations happen by themselves, 0 to 6000 (0)
          --history-hours N  metrics of how many hours before the start, at that rate, 0 to 360 (0)
          --env-file PATH    writes the same lines there once it serves, readable by you alone
          --help             this text
        """.formatted(DemoQueues.DEFAULT_COUNT);

    private static final int MOST_EVENTS = 6_000;
    private static final int LONGEST_HISTORY = 360;
    private static final int LAST_PORT = 65_535;
    private static final int MOST_QUEUES = 200_000;
    private static final int LONGEST_LATENCY = 600_000;
    private static final int LONGEST_TOKEN = 172_800;

    /**
     * Reads {@code --name value} and {@code --name=value}.
     *
     * @throws IllegalArgumentException saying in one line what is wrong
     */
    public static SandboxOptions parse(List<String> arguments) {
        SandboxOptions options = DEFAULT;
        Iterator<String> words = arguments.stream()
                .flatMap(word -> List.of(word.split("=", 2)).stream())
                .iterator();
        while (words.hasNext()) {
            String name = words.next();
            options = options.with(name, words);
        }
        return options;
    }

    public SandboxOptions withGenesysPort(int port) {
        return new SandboxOptions(port, awsPort, queues, latency, seed, genesysLimits, eventLimits, traffic);
    }

    public SandboxOptions withAwsPort(int port) {
        return new SandboxOptions(genesysPort, port, queues, latency, seed, genesysLimits, eventLimits, traffic);
    }

    public SandboxOptions withQueues(int count) {
        return new SandboxOptions(genesysPort, awsPort, count, latency, seed, genesysLimits, eventLimits, traffic);
    }

    public SandboxOptions withLatency(Duration duration) {
        return new SandboxOptions(genesysPort, awsPort, queues, duration, seed, genesysLimits, eventLimits, traffic);
    }

    public SandboxOptions withSeed(long number) {
        return new SandboxOptions(genesysPort, awsPort, queues, latency, number, genesysLimits, eventLimits, traffic);
    }

    public SandboxOptions withGenesysLimits(GenesysLimits limits) {
        return new SandboxOptions(genesysPort, awsPort, queues, latency, seed, limits, eventLimits, traffic);
    }

    public SandboxOptions withEventLimits(EventLimits limits) {
        return new SandboxOptions(genesysPort, awsPort, queues, latency, seed, genesysLimits, limits, traffic);
    }

    public SandboxOptions withTraffic(Traffic amount) {
        return new SandboxOptions(genesysPort, awsPort, queues, latency, seed, genesysLimits, eventLimits, amount);
    }

    private SandboxOptions with(String name, Iterator<String> values) {
        return switch (name) {
            case "--genesys-port" -> withGenesysPort(number(name, values, LAST_PORT));
            case "--aws-port" -> withAwsPort(number(name, values, LAST_PORT));
            case "--queues" -> withQueues(number(name, values, MOST_QUEUES));
            case "--latency-ms" -> withLatency(Duration.ofMillis(number(name, values, LONGEST_LATENCY)));
            case "--seed" -> withSeed(number(name, values, Integer.MAX_VALUE));
            case "--token-seconds" -> withTokenLifetime(Duration.ofSeconds(number(name, values, 1, LONGEST_TOKEN)));
            case "--events-per-minute" ->
                withTraffic(new Traffic(number(name, values, MOST_EVENTS), traffic.hoursBefore()));
            case "--history-hours" ->
                withTraffic(new Traffic(traffic.eventsPerMinute(), number(name, values, LONGEST_HISTORY)));
            default -> throw new IllegalArgumentException("unknown option '" + name + "'; --help lists them");
        };
    }

    private SandboxOptions withTokenLifetime(Duration lifetime) {
        return withGenesysLimits(genesysLimits.withTokenLifetime(lifetime));
    }

    private static int number(String name, Iterator<String> values, int most) {
        return number(name, values, 0, most);
    }

    private static int number(String name, Iterator<String> values, int least, int most) {
        String value = values.hasNext() ? values.next() : "nothing";
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Reported below, like a number out of range.
        }
        throw new IllegalArgumentException(
                "%s takes a whole number from %d to %d, not '%s'".formatted(name, least, most, value));
    }
}
