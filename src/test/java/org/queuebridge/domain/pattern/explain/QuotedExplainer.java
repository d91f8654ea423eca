package org.queuebridge.domain.pattern.explain;

import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternMatcher;
import org.queuebridge.json.JsonText;

/** Explanations of patterns and events that tests write with single quotes. */
record QuotedExplainer(PatternMatcher matcher) {
    MatchExplanation explain(String pattern, String event) {
        return explain((Json.Obj) json(pattern), (Json.Obj) json(event));
    }

    MatchExplanation explain(Json.Obj pattern, Json.Obj event) {
        return MatchExplainer.of(pattern, matcher).explain(event);
    }

    static Json json(String text) {
        return JsonText.parse(text.replace('\'', '"')).value().orElseThrow();
    }
}
