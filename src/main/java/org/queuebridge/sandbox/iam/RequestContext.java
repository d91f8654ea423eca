package org.queuebridge.sandbox.iam;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The condition keys of a request (IAM user guide, global condition keys). Names of keys ignore case.
 *
 * @param values by the keys' names in lower case; a key that the request does not have is absent
 */
public record RequestContext(Map<String, List<String>> values) {
    public RequestContext {
        Map<String, List<String>> lowerCase = new TreeMap<>();
        values.forEach((key, all) -> lowerCase.put(key.toLowerCase(Locale.ROOT), List.copyOf(all)));
        values = Map.copyOf(lowerCase);
    }

    /** The same with one more key. */
    public RequestContext with(String key, String... value) {
        Map<String, List<String>> more = new TreeMap<>(values);
        more.put(key.toLowerCase(Locale.ROOT), List.of(value));
        return new RequestContext(more);
    }

    /** The values of a key; empty where the request does not have it. */
    List<String> of(String key) {
        return values.getOrDefault(key.toLowerCase(Locale.ROOT), List.of());
    }
}
