package org.queuebridge.domain.permission.policy;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.TargetKind;

/**
 * The condition keys of a call that a service makes for a rule (IAM user guide, AWS global condition context keys).
 *
 * @param values by the keys' names in lower case
 */
record RequestKeys(Map<String, ConditionKeyValue> values) {
    private static final ConditionKeyValue ABSENT = new ConditionKeyValue.Absent();
    private static final ConditionKeyValue UNKNOWN = new ConditionKeyValue.Unknown();

    /** Of a service's own call, where it has one: an address of AWS, see {@link IpRange}. */
    private static final String ADDRESS = "an address of AWS";

    /** Keys that a service's own call never carries: they tell of users, sessions, organizations and VPC endpoints. */
    private static final List<String> OF_OTHERS = List.of(
            "aws:calledvia",
            "aws:calledviafirst",
            "aws:calledvialast",
            "aws:federatedprovider",
            "aws:multifactorauthage",
            "aws:multifactorauthpresent",
            "aws:principalorgid",
            "aws:principalorgpaths",
            "aws:sourceidentity",
            "aws:sourceowner",
            "aws:sourcevpc",
            "aws:sourcevpce",
            "aws:tagkeys",
            "aws:tokenissuetime",
            "aws:vpcsourceip");

    /** Whether KMS sees these differently where another service calls it for EventBridge is not documented. */
    private static final List<String> BY_SERVICE_BETWEEN =
            List.of("aws:calledvia", "aws:calledviafirst", "aws:calledvialast", "aws:sourceip", "aws:viaawsservice");

    private static final String BUS_CONTEXT = "kms:encryptioncontext:aws:events:event-bus:arn";

    private static final List<String> OF_OTHERS_BEGIN = List.of("aws:principaltag/", "aws:requesttag/");

    RequestKeys {
        values = Map.copyOf(values);
    }

    /**
     * Those of a call.
     *
     * @param principal the service that calls
     * @param resource what it calls, an ARN
     * @param now when
     */
    static RequestKeys of(Grant grant, String principal, String resource, Instant now) {
        Optional<Arn> arn = Arn.parse(resource);
        String account = Arn.parse(grant.ruleArn()).map(Arn::account).orElse("");
        return new RequestKeys(Map.ofEntries(
                entry("aws:sourcearn", told(grant, grant.ruleArn())),
                entry("aws:sourceaccount", told(grant, account)),
                entry("aws:principalservicename", ConditionKeyValue.of(principal)),
                entry("aws:principalservicenameslist", new ConditionKeyValue.Present(List.of(principal), true)),
                entry("aws:principalisawsservice", ConditionKeyValue.of("true")),
                entry("aws:viaawsservice", ConditionKeyValue.of("false")),
                entry("aws:securetransport", ConditionKeyValue.of("true")),
                entry("aws:sourceip", new ConditionKeyValue.Maybe(ADDRESS)),
                entry(
                        "aws:currenttime",
                        ConditionKeyValue.of(now.truncatedTo(ChronoUnit.SECONDS).toString())),
                entry("aws:epochtime", ConditionKeyValue.of(Long.toString(now.getEpochSecond()))),
                entry(
                        "aws:requestedregion",
                        ConditionKeyValue.of(arn.map(Arn::region).orElse(""))),
                entry(
                        "aws:resourceaccount",
                        ConditionKeyValue.of(arn.map(Arn::account).orElse("")))));
    }

    /**
     * Those of a call to KMS, which the queue's or topic's service makes for EventBridge. Which keys tell of the rule
     * and of the service between is not documented.
     *
     * @param keyArn of the key that is used
     * @param now when
     */
    static RequestKeys ofKey(Grant grant, String principal, String keyArn, Instant now) {
        Map<String, ConditionKeyValue> keys =
                new HashMap<>(of(grant, principal, keyArn, now).values());
        Optional<Arn> key = Arn.parse(keyArn);
        String between = grant.kind() == TargetKind.SNS ? "sns" : "sqs";
        keys.put("aws:sourcearn", new ConditionKeyValue.Maybe(grant.ruleArn()));
        keys.put(
                "aws:sourceaccount",
                new ConditionKeyValue.Maybe(
                        Arn.parse(grant.ruleArn()).map(Arn::account).orElse("")));
        keys.put(
                "kms:viaservice",
                new ConditionKeyValue.Maybe("%s.%s.amazonaws.com"
                        .formatted(between, key.map(Arn::region).orElse(""))));
        BY_SERVICE_BETWEEN.forEach(name -> keys.put(name, UNKNOWN));
        return new RequestKeys(keys);
    }

    /**
     * Those of EventBridge's own call to KMS for a bus.
     *
     * @param encrypts whether events are encrypted or decrypted, which has the bus as its encryption context; else the
     *     key is looked at
     */
    static RequestKeys ofBus(String busArn, String principal, String keyArn, boolean encrypts, Instant now) {
        Map<String, ConditionKeyValue> keys =
                new HashMap<>(of(new Grant(TargetKind.SQS, keyArn, busArn), principal, keyArn, now)
                        .values());
        if (encrypts) {
            keys.put(BUS_CONTEXT, ConditionKeyValue.of(busArn));
        } else {
            keys.put(BUS_CONTEXT, ABSENT);
            keys.put("aws:sourcearn", new ConditionKeyValue.Maybe(busArn));
        }
        return new RequestKeys(keys);
    }

    /** What the request says of a key, in whichever letters it is spelled. */
    ConditionKeyValue of(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        boolean ofOthers = OF_OTHERS.contains(name) || OF_OTHERS_BEGIN.stream().anyMatch(name::startsWith);
        return values.getOrDefault(name, ofOthers ? ABSENT : UNKNOWN);
    }

    /** Of topics and log groups it is not documented whether they are told which rule it is for. */
    private static ConditionKeyValue told(Grant grant, String value) {
        return grant.kind() == TargetKind.SQS || grant.kind() == TargetKind.LAMBDA
                ? ConditionKeyValue.of(value)
                : new ConditionKeyValue.Maybe(value);
    }
}
