package org.queuebridge.domain.permission.grant;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.permission.grant.JsonSpans.Span;
import org.queuebridge.domain.permission.policy.PolicyDocument;

/** The text of a policy whose statements are being changed, by statement number from 1. */
final class StatementTexts {
    private String text;

    /** Of a policy that can be understood; empty for none. */
    StatementTexts(String text) {
        this.text = text;
    }

    /** Empty where no statement is left. */
    Optional<String> text() {
        return Optional.of(text).filter(left -> !left.isEmpty());
    }

    int size() {
        Span all = statements();
        return text.charAt(all.from()) == '['
                ? JsonSpans.items(text, all.from()).size()
                : 1;
    }

    /** Puts it behind the others, into a new policy where there is none. */
    void append(String statement) {
        if (text.isEmpty()) {
            text = JsonWriter.compact(PolicyDocument.containing());
        }
        Span all = statements();
        if (text.charAt(all.from()) != '[') {
            text = text.substring(0, all.from()) + "[" + text.substring(all.from(), all.to()) + "," + statement + "]"
                    + text.substring(all.to());
            return;
        }
        List<Span> items = JsonSpans.items(text, all.from());
        int at = items.isEmpty() ? all.from() + 1 : items.getLast().to();
        text = text.substring(0, at) + (items.isEmpty() ? "" : ",") + statement + text.substring(at);
    }

    void replace(int number, String statement) {
        Span span = span(number);
        text = text.substring(0, span.from()) + statement + text.substring(span.to());
    }

    /** The last ones first, as the numbers of those behind it change. */
    void remove(int number) {
        Span all = statements();
        List<Span> items = text.charAt(all.from()) == '[' ? JsonSpans.items(text, all.from()) : List.of(all);
        if (items.size() == 1) {
            text = "";
            return;
        }
        // With the comma before it, as it was put there; the first one with the comma behind it.
        int from = number > 1 ? items.get(number - 2).to() : items.get(0).from();
        int to = number > 1 ? items.get(number - 1).to() : items.get(1).from();
        text = text.substring(0, from) + text.substring(to);
    }

    private Span span(int number) {
        Span all = statements();
        return text.charAt(all.from()) == '['
                ? JsonSpans.items(text, all.from()).get(number - 1)
                : all;
    }

    private Span statements() {
        return JsonSpans.member(text, "Statement")
                .orElseThrow(() -> new IllegalArgumentException("a policy without statements"));
    }
}
