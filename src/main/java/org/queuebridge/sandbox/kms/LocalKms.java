package org.queuebridge.sandbox.kms;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.Regional;

/**
 * Keys that customers manage, and those that AWS manages for an account once something is encrypted with one, of every
 * account and region, in memory. Safe for use by many threads.
 */
public final class LocalKms {
    private static final String KEY = "key/";
    private static final String ALIAS = "alias/";
    private static final String AWS_ALIAS = "alias/aws/";

    private final Regional<Key> keys = new Regional<>();
    private final Map<String, String> aliases = new ConcurrentHashMap<>();

    /**
     * A key with the text of its policy.
     *
     * @param managed whether AWS manages it
     * @param deletion when it is deleted, where that was asked for
     */
    record Key(String id, String arn, String policy, boolean managed, State state, Optional<Instant> deletion) {
        static Key enabled(String id, String arn, String policy, boolean managed) {
            return new Key(id, arn, policy, managed, State.ENABLED, Optional.empty());
        }

        Key in(State changed, Optional<Instant> deleted) {
            return new Key(id, arn, policy, managed, changed, deleted);
        }

        Key withPolicy(String changed) {
            return new Key(id, arn, changed, managed, state, deletion);
        }
    }

    /** The states of a key that this KMS knows; only in the first does a key encrypt and decrypt. */
    enum State {
        ENABLED("Enabled"),
        DISABLED("Disabled"),
        PENDING_DELETION("PendingDeletion");

        private final String title;

        State(String title) {
            this.title = title;
        }

        /** As {@code DescribeKey} has it. */
        String title() {
            return title;
        }
    }

    /** Makes a key, or gives the one of that id another policy; says its ARN. */
    public String create(AccountRegion home, String id, String policy) {
        String arn = home.arn("kms", KEY + id);
        keys.in(home).put(id, Key.enabled(id, arn, policy, false));
        return arn;
    }

    /** Lets a key encrypt, or keeps it from doing so. */
    public void enable(AccountRegion home, String id, boolean enabled) {
        change(home, id, key -> key.in(enabled ? State.ENABLED : State.DISABLED, Optional.empty()));
    }

    /** Lets a key be deleted at some time; until then it encrypts nothing. */
    public void scheduleDeletion(AccountRegion home, String id, Instant at) {
        change(home, id, key -> key.in(State.PENDING_DELETION, Optional.of(at)));
    }

    void change(AccountRegion home, String id, UnaryOperator<Key> change) {
        keys.in(home).computeIfPresent(id, (_, key) -> change.apply(key));
    }

    /** Gives a key a name, such as {@code alias/queues}. */
    public void alias(AccountRegion home, String alias, String id) {
        aliases.put(home.arn("kms", alias), id);
    }

    /**
     * The policy of a key; empty where there is no such key.
     *
     * @param home where an id or alias is looked for
     * @param key an id or alias, or the ARN of either
     */
    public Optional<String> policy(AccountRegion home, String key) {
        return find(home, key).map(Key::policy);
    }

    /** The ARN of a key that is enabled; empty where there is none. */
    public Optional<String> usable(AccountRegion home, String key) {
        return find(home, key).filter(found -> found.state() == State.ENABLED).map(Key::arn);
    }

    /** Whether AWS manages the key. */
    public boolean managed(AccountRegion home, String key) {
        return find(home, key).filter(Key::managed).isPresent();
    }

    Optional<Key> find(AccountRegion home, String named) {
        AccountRegion place = AwsArn.parse(named).map(AwsArn::home).orElse(home);
        String resource = AwsArn.parse(named).map(AwsArn::resource).orElse(named);
        if (resource.startsWith(AWS_ALIAS)) {
            return Optional.of(ofAws(place, resource));
        }
        if (resource.startsWith(ALIAS)) {
            return Optional.ofNullable(aliases.get(place.arn("kms", resource))).flatMap(id -> keys.find(place, id));
        }
        return keys.find(place, resource.startsWith(KEY) ? resource.substring(KEY.length()) : resource);
    }

    private Key ofAws(AccountRegion place, String alias) {
        String id =
                UUID.nameUUIDFromBytes(alias.getBytes(StandardCharsets.UTF_8)).toString();
        // As AWS writes it for its keys: who is of the account may use one through the service.
        String policy = """
            {"Version":"2012-10-17","Id":"auto-%1$s-1","Statement":[{"Sid":"Allow access through %1$s for all principals in\
             the account that are authorized to use %1$s","Effect":"Allow","Principal":{"AWS":"*"},\
            "Action":["kms:Encrypt","kms:Decrypt","kms:ReEncrypt*","kms:GenerateDataKey*","kms:CreateGrant",\
            "kms:DescribeKey"],"Resource":"*","Condition":{"StringEquals":{"kms:CallerAccount":"%2$s",\
            "kms:ViaService":"%1$s.%3$s.amazonaws.com"}}}]}\
            """.formatted(alias.substring(AWS_ALIAS.length()), place.account(), place.region());
        return keys.in(place).computeIfAbsent(id, _ -> Key.enabled(id, place.arn("kms", KEY + id), policy, true));
    }
}
