package org.queuebridge.sandbox.targets;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Policies as people write them, and as they get them wrong. */
final class RandomPolicy {
    private static final List<String> PRINCIPALS = List.of(
            "\"*\"",
            "{\"AWS\":\"*\"}",
            "{\"Service\":\"events.amazonaws.com\"}",
            "{\"Service\":[\"events.amazonaws.com\",\"delivery.logs.amazonaws.com\"]}",
            "{\"Service\":[\"events.amazonaws.com\",\"delivery.logs.amazonaws.com\"]}",
            "{\"Service\":\"sns.amazonaws.com\"}",
            "{\"AWS\":\"arn:aws:iam::123456789012:root\"}");

    private static final List<String> OPERATORS = List.of(
            "StringEquals",
            "StringNotEquals",
            "StringLike",
            "StringNotLike",
            "StringEqualsIgnoreCase",
            "ArnLike",
            "ArnEquals",
            "ArnNotLike",
            "Bool",
            "Null",
            "IpAddress",
            "NotIpAddress",
            "NumericLessThan",
            "DateGreaterThan",
            "DateLessThan");

    private final Random random;
    private final Map<String, List<String>> values;
    private final List<String> keys;

    RandomPolicy(Random random, String rule) {
        this.random = random;
        this.values = Map.ofEntries(
                Map.entry(
                        "aws:SourceArn",
                        List.of(
                                rule,
                                rule.replace("mine", "*"),
                                rule.replace("/bus", ""),
                                "arn:aws:events:*:*:rule/*",
                                "*")),
                Map.entry(
                        "aws:SourceAccount",
                        List.of("123456789012", "999900001111", "${aws:ResourceAccount}", "1234*")),
                Map.entry("aws:ResourceAccount", List.of("123456789012", "${aws:SourceAccount}", "${aws:Unknown}")),
                Map.entry("aws:RequestedRegion", List.of("eu-central-1", "eu-*", "us-east-1")),
                Map.entry("aws:SecureTransport", List.of("true", "false")),
                Map.entry("aws:ViaAWSService", List.of("true", "false")),
                Map.entry("aws:PrincipalIsAWSService", List.of("true", "false")),
                Map.entry("aws:PrincipalServiceName", List.of("events.amazonaws.com", "*.amazonaws.com", "x")),
                Map.entry("aws:PrincipalServiceNamesList", List.of("events.amazonaws.com", "*", "x")),
                Map.entry("aws:SourceOrgID", List.of("o-abc", "o-sandbox0000")),
                Map.entry("aws:PrincipalOrgID", List.of("o-abc", "o-sandbox0000")),
                Map.entry("aws:PrincipalAccount", List.of("123456789012")),
                Map.entry("aws:SourceIp", List.of("203.0.113.0/24", "10.0.0.0/8")),
                Map.entry("aws:SourceVpce", List.of("vpce-1")),
                Map.entry("aws:CurrentTime", List.of("2020-01-01T00:00:00Z", "2199-01-01T00:00:00Z")),
                Map.entry("aws:EpochTime", List.of("1", "9999999999")),
                Map.entry("aws:UserAgent", List.of("x")));
        this.keys = values.keySet().stream().sorted().toList();
    }

    /** The text of a policy of one to three statements, most of them about that action on that resource. */
    String of(String action, String resource) {
        JsonArray statements = new JsonArray();
        for (int i = random.nextInt(3); i >= 0; i--) {
            statements.add(statement(i == 0 || random.nextInt(3) > 0, action, resource));
        }
        JsonObject policy = new JsonObject();
        if (random.nextInt(8) > 0) {
            policy.addProperty("Version", random.nextInt(8) > 0 ? "2012-10-17" : "2008-10-17");
        }
        policy.add("Statement", statements.size() == 1 && random.nextBoolean() ? statements.get(0) : statements);
        return policy.toString();
    }

    private JsonObject statement(boolean allows, String action, String resource) {
        JsonObject statement = new JsonObject();
        statement.addProperty("Effect", allows ? "Allow" : "Deny");
        statement.add(rarely() ? "NotPrincipal" : "Principal", JsonParser.parseString(any(PRINCIPALS)));
        String service = action.substring(0, action.indexOf(':'));
        statement.addProperty(
                rarely() ? "NotAction" : "Action",
                any(List.of(action, action, service + ":*", "*", service + ":Get*")));
        statement.addProperty(
                rarely() ? "NotResource" : "Resource",
                any(List.of(resource, resource, "*", resource.replace("ended", "*"), resource + "-other")));
        JsonObject condition = new JsonObject();
        for (int i = random.nextInt(4); i > 1; i--) {
            condition.add(operator(), asked());
        }
        if (!condition.isEmpty()) {
            statement.add("Condition", condition);
        }
        return statement;
    }

    private String operator() {
        String operator = any(OPERATORS);
        if (operator.equals("Null")) {
            return operator;
        }
        String quantifier = random.nextInt(8) == 0 ? any(List.of("ForAnyValue:", "ForAllValues:")) : "";
        return quantifier + operator + (random.nextInt(6) == 0 ? "IfExists" : "");
    }

    private JsonObject asked() {
        String key = any(keys);
        List<String> pool = values.getOrDefault(key, List.of());
        JsonObject asked = new JsonObject();
        if (random.nextInt(4) == 0) {
            JsonArray several = new JsonArray();
            several.add(value(any(pool)));
            several.add(value(any(pool)));
            asked.add(key, several);
        } else {
            asked.add(key, value(any(pool)));
        }
        return asked;
    }

    /** Numbers and booleans stand without quotes at times. */
    private JsonElement value(String text) {
        if (random.nextBoolean() && (text.equals("true") || text.equals("false"))) {
            return new JsonPrimitive(Boolean.parseBoolean(text));
        }
        return random.nextBoolean() && text.matches("\\d+")
                ? new JsonPrimitive(Long.parseLong(text))
                : new JsonPrimitive(text);
    }

    private boolean rarely() {
        return random.nextInt(12) == 0;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
