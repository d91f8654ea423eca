package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.queuebridge.sandbox.http.Parameters;

/**
 * A page asked for, and the body that lists its entities.
 *
 * @param number from 1
 * @param size 1 to 500
 */
record EntityPage(int number, int size) {
    private static final int DEFAULT_SIZE = 25;
    private static final int MAX_SIZE = 500;

    /** Reads {@code pageNumber} and {@code pageSize}; without them the first page, of 25. */
    static EntityPage of(Parameters query) {
        int number = whole(query, "pageNumber", 1, ApiException::invalidPageNumber);
        int size = whole(query, "pageSize", DEFAULT_SIZE, ApiException::invalidPageSize);
        if (size > MAX_SIZE) {
            throw ApiException.invalidPageSize();
        }
        return new EntityPage(number, size);
    }

    /**
     * The body for this page of all entities.
     *
     * @param path of its links
     * @param kept what its links repeat of the query besides the page
     */
    <T> JsonObject list(List<T> all, Function<T, JsonElement> json, String path, Parameters kept) {
        Links links = new Links(path, size, kept);
        int pages = Math.ceilDiv(all.size(), size);
        JsonObject body = new JsonObject();
        body.add("entities", entities(all, json));
        body.addProperty("pageSize", size);
        body.addProperty("pageNumber", number);
        body.addProperty("total", all.size());
        body.addProperty("firstUri", links.to(1));
        if (number > 1) {
            body.addProperty("previousUri", links.to(number - 1));
        }
        if (number < pages) {
            body.addProperty("nextUri", links.to(number + 1));
        }
        body.addProperty("lastUri", links.to(Math.max(1, pages)));
        body.addProperty("selfUri", links.to(number));
        body.addProperty("pageCount", pages);
        return body;
    }

    private <T> JsonArray entities(List<T> all, Function<T, JsonElement> json) {
        JsonArray entities = new JsonArray();
        all.stream().skip((number - 1L) * size).limit(size).map(json).forEach(entities::add);
        return entities;
    }

    private static int whole(Parameters query, String name, int otherwise, Supplier<ApiException> problem) {
        try {
            int value = query.first(name).map(Integer::parseInt).orElse(otherwise);
            if (value >= 1) {
                return value;
            }
        } catch (NumberFormatException _) {
            // Refused like any other wrong number.
        }
        throw problem.get();
    }

    private record Links(String path, int size, Parameters kept) {
        String to(int page) {
            String rest = kept.values().entrySet().stream()
                    .flatMap(
                            entry -> entry.getValue().stream().map(value -> "&" + entry.getKey() + "=" + encode(value)))
                    .collect(Collectors.joining());
            return path + "?pageSize=" + size + "&pageNumber=" + page + rest;
        }

        private static String encode(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }
}
