package org.queuebridge.sandbox.cloudwatch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.Output;

/**
 * GetMetricData (CloudWatch API reference). Points are paged over all queries in their order; a query whose points go
 * on on the next page is {@code PartialData}.
 */
final class GetMetricData {
    static final String TIMES = "Timestamps";

    private static final int MOST_QUERIES = 500;
    private static final int MOST_POINTS = 100_800;
    private static final String RESULTS = "MetricDataResults";
    private static final String QUERIES = "MetricDataQueries";

    private final LocalCloudWatch metrics;
    private final InstantSource clock;

    GetMetricData(LocalCloudWatch metrics, InstantSource clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    JsonObject call(AccountRegion home, JsonObject json) {
        MetricInput input = new MetricInput(json, "");
        List<StatisticQuery> queries = queries(input);
        Instant from = input.time("StartTime");
        Instant to = input.time("EndTime");
        if (!from.isBefore(to)) {
            throw AwsException.refusal(
                    "ValidationError", "The parameter StartTime must be less than the parameter EndTime.");
        }
        boolean ascending = isAscending(input);
        int most = mostPoints(input);
        int skipped = input.optional("NextToken").map(GetMetricData::offset).orElse(0);
        List<Result> results = queries.stream()
                .filter(StatisticQuery::returned)
                .map(query -> result(home, query, rounded(from), to, ascending))
                .toList();
        return page(results, skipped, most);
    }

    /** The answer where the caller may not see the metrics: a status of each, and no error. */
    static JsonObject forbidden(JsonObject json) {
        List<JsonObject> results = queries(new MetricInput(json, "")).stream()
                .map(query -> told(new Result(query, List.of(), List.of()), 0, 0, "Forbidden"))
                .toList();
        return answer(results, Optional.empty());
    }

    /** An answer without the second half of each query's points. */
    static JsonObject halved(JsonObject answer) {
        for (JsonElement each : answer.getAsJsonArray(RESULTS)) {
            JsonObject result = each.getAsJsonObject();
            result.addProperty("StatusCode", "PartialData");
            for (String points : List.of(TIMES, "Values")) {
                JsonArray all = result.getAsJsonArray(points);
                for (int left = all.size() / 2; left > 0; left--) {
                    all.remove(all.size() - 1);
                }
            }
        }
        return answer;
    }

    /** The points of a query. */
    private record Result(StatisticQuery query, List<Long> times, List<Double> values) {}

    private static List<StatisticQuery> queries(MetricInput input) {
        List<MetricInput> parts = input.list(QUERIES);
        if (parts.isEmpty()) {
            throw AwsException.refusal(
                    "MissingRequiredParameterException", "The parameter MetricDataQueries is required.");
        }
        if (parts.size() > MOST_QUERIES) {
            throw AwsException.refusal(
                    "ValidationError",
                    "The collection MetricDataQueries must not have a size greater than " + MOST_QUERIES + ".");
        }
        List<StatisticQuery> queries = parts.stream().map(StatisticQuery::read).toList();
        Set<String> ids = new HashSet<>();
        for (StatisticQuery query : queries) {
            if (!ids.add(query.id())) {
                throw AwsException.refusal("ValidationError", "The id " + query.id() + " is not unique.");
            }
        }
        return queries;
    }

    private static boolean isAscending(MetricInput input) {
        return switch (input.optional("ScanBy").orElse("TimestampDescending")) {
            case "TimestampAscending" -> true;
            case "TimestampDescending" -> false;
            default -> throw input.invalid("ScanBy", "must be TimestampAscending or TimestampDescending");
        };
    }

    private static int mostPoints(MetricInput input) {
        int most = input.has("MaxDatapoints") ? input.number("MaxDatapoints") : MOST_POINTS;
        if (most < 1 || most > MOST_POINTS) {
            throw input.invalid("MaxDatapoints", "must be between 1 and " + MOST_POINTS);
        }
        return most;
    }

    /** Old start times are rounded down to the resolution that is kept of them. */
    private Instant rounded(Instant from) {
        Duration age = Duration.between(from, clock.instant());
        long resolution =
                age.compareTo(Duration.ofDays(63)) > 0 ? 3600 : age.compareTo(Duration.ofDays(15)) > 0 ? 300 : 60;
        return Instant.ofEpochSecond(Math.floorDiv(from.getEpochSecond(), resolution) * resolution);
    }

    private Result result(AccountRegion home, StatisticQuery query, Instant from, Instant to, boolean ascending) {
        NavigableMap<Long, Integer> sums =
                metrics.sums(home, query.metric(), from.getEpochSecond(), to.getEpochSecond(), query.period());
        NavigableMap<Long, Integer> ordered = ascending ? sums : sums.descendingMap();
        return new Result(
                query,
                List.copyOf(ordered.keySet()),
                ordered.values().stream().map(query.statistic()::of).toList());
    }

    private static JsonObject page(List<Result> results, int skipped, int most) {
        List<JsonObject> told = new ArrayList<>();
        int first = 0;
        for (Result result : results) {
            int size = result.times().size();
            int from = Math.clamp(skipped - (long) first, 0, size);
            int to = Math.clamp(skipped + (long) most - first, 0, size);
            boolean toldBefore = skipped > 0 && first + size <= skipped;
            if (!toldBefore) {
                told.add(told(result, from, to, to == size ? "Complete" : "PartialData"));
            }
            first += size;
        }
        return answer(told, first > skipped + most ? Optional.of("points-" + (skipped + most)) : Optional.empty());
    }

    private static int offset(String token) {
        if (!token.matches("points-\\d{1,9}")) {
            throw AwsException.refusal("InvalidNextToken", "The next token specified is invalid.");
        }
        return Integer.parseInt(token.substring("points-".length()));
    }

    private static JsonObject told(Result result, int from, int to, String status) {
        return new Output()
                .text("Id", result.query().id())
                .text("Label", result.query().label())
                .list(TIMES, result.times().subList(from, to), JsonPrimitive::new)
                .list("Values", result.values().subList(from, to), JsonPrimitive::new)
                .text("StatusCode", status)
                .json();
    }

    private static JsonObject answer(List<JsonObject> results, Optional<String> nextToken) {
        JsonObject answer = new Output()
                .list(RESULTS, results, result -> result)
                .text("NextToken", nextToken)
                .json();
        answer.add("Messages", new JsonArray());
        return answer;
    }
}
