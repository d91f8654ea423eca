package org.queuebridge.sandbox.kms;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.Regional;

/** Keys that customers manage, of every account and region, in memory. Safe for use by many threads. */
public final class LocalKms {
    private static final String KEY = "key/";
    private static final String ALIAS = "alias/";

    private final Regional<Key> keys = new Regional<>();
    private final Map<String, String> aliases = new ConcurrentHashMap<>();

    /** A key with the text of its policy. */
    record Key(String id, String arn, String policy) {}

    /** Makes a key, or gives the one of that id another policy; says its ARN. */
    public String create(AccountRegion home, String id, String policy) {
        String arn = home.arn("kms", KEY + id);
        keys.in(home).put(id, new Key(id, arn, policy));
        return arn;
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

    /** The ARN of a key; empty where there is no such key. */
    public Optional<String> arn(AccountRegion home, String key) {
        return find(home, key).map(Key::arn);
    }

    Optional<Key> find(AccountRegion home, String named) {
        AccountRegion place = AwsArn.parse(named).map(AwsArn::home).orElse(home);
        String resource = AwsArn.parse(named).map(AwsArn::resource).orElse(named);
        if (resource.startsWith(ALIAS)) {
            return Optional.ofNullable(aliases.get(place.arn("kms", resource))).flatMap(id -> keys.find(place, id));
        }
        return keys.find(place, resource.startsWith(KEY) ? resource.substring(KEY.length()) : resource);
    }
}
