package org.queuebridge.sandbox.cloudwatch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.sandbox.aws.AwsException;

/**
 * A part of a request in any of the protocols: in the query protocol, numbers and times are texts.
 *
 * @param path where the part is in the request, as refusals name it
 */
record MetricInput(JsonObject json, String path) {

    boolean has(String name) {
        return json.has(name);
    }

    Optional<String> optional(String name) {
        return json.get(name) instanceof JsonPrimitive value ? Optional.of(value.getAsString()) : Optional.empty();
    }

    String text(String name) {
        return optional(name).filter(text -> !text.isEmpty()).orElseThrow(() -> missing(name));
    }

    int number(String name) {
        try {
            return new BigDecimal(text(name)).intValueExact();
        } catch (ArithmeticException | NumberFormatException _) {
            throw invalid(name, "must be a whole number");
        }
    }

    /** A time as seconds since 1970 or in ISO 8601. */
    Instant time(String name) {
        String text = text(name);
        try {
            return Instant.ofEpochSecond(new BigDecimal(text).longValue());
        } catch (NumberFormatException _) {
            return iso(name, text);
        }
    }

    private Instant iso(String name, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            throw invalid(name, "must be a time");
        }
    }

    MetricInput object(String name) {
        if (json.get(name) instanceof JsonObject object) {
            return new MetricInput(object, within(name));
        }
        throw missing(name);
    }

    /** The objects of a list; empty where there is none. */
    List<MetricInput> list(String name) {
        List<MetricInput> parts = new ArrayList<>();
        if (json.get(name) instanceof JsonArray array) {
            for (JsonElement element : array) {
                if (!(element instanceof JsonObject object)) {
                    throw invalid(name, "must be a list of structures");
                }
                parts.add(new MetricInput(object, within(name) + ".member." + (parts.size() + 1)));
            }
        }
        return parts;
    }

    /** A refusal of a value; AWS's words are recorded only in part. */
    AwsException invalid(String name, String why) {
        return AwsException.refusal(
                "InvalidParameterValueException", "The value of the parameter " + within(name) + " " + why + ".");
    }

    private AwsException missing(String name) {
        return AwsException.refusal(
                "MissingRequiredParameterException", "The parameter " + within(name) + " is required.");
    }

    private String within(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
