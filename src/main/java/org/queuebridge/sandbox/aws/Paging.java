package org.queuebridge.sandbox.aws;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The page of a list that a request asks for. A token names the last item sent, so that nothing is skipped or repeated
 * where the list changes between two pages.
 *
 * @param scope the list that its tokens belong to
 * @param limit the most items
 * @param token the token as sent
 */
public record Paging(String scope, int limit, Optional<String> token) {

    /** Some items, and the token of the next page. */
    public record Page<T>(List<T> items, Optional<String> nextToken) {}

    /** The page of a list in the order of its keys. */
    public <T> Page<T> of(NavigableMap<String, T> all) {
        NavigableMap<String, T> rest =
                token.map(sent -> all.tailMap(lastKey(sent), false)).orElse(all);
        List<String> keys = rest.keySet().stream().limit(limit).toList();
        return new Page<>(
                keys.stream().map(rest::get).toList(),
                keys.size() < rest.size() ? Optional.of(encode(keys.getLast())) : Optional.empty());
    }

    private String encode(String key) {
        return Base64.getUrlEncoder().encodeToString((scope + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    private String lastKey(String sent) {
        String decoded = decode(sent);
        if (!decoded.startsWith(scope + "\n")) {
            throw invalid();
        }
        return decoded.substring(scope.length() + 1);
    }

    private static String decode(String sent) {
        try {
            return new String(Base64.getUrlDecoder().decode(sent), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw invalid();
        }
    }

    /** Wording not recorded. */
    private static AwsException invalid() {
        return AwsException.validation("Parameter NextToken is not valid.");
    }
}
