package org.queuebridge.domain.pattern.value;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.Json;

/**
 * The set of values that pass the tests of a field, including its absence. Two sets can be compared without an event,
 * which proves that one rule matches everything that another one matches.
 *
 * @param tests as they stand in a pattern; one must pass
 */
public record ValueSet(List<Json> tests) {
    private static final Json.Obj ABSENT = Json.obj("exists", new Json.Bool(false));
    private static final Json.Obj PRESENT = Json.obj("exists", new Json.Bool(true));

    public ValueSet {
        tests = List.copyOf(tests);
    }

    public static ValueSet of(Json test) {
        return new ValueSet(List.of(test));
    }

    /** Whether a field that is absent passes. */
    public boolean absent() {
        return tests.contains(ABSENT);
    }

    /** Whether all that passes here passes there. */
    public Answer within(ValueSet other) {
        Answer all = Answer.YES;
        for (Json test : tests) {
            all = all.and(() -> of(test).oneWithin(other));
        }
        return all;
    }

    private Answer oneWithin(ValueSet other) {
        Json test = tests.getFirst();
        if (other.tests.stream().anyMatch(there -> equal(test, there))) {
            return Answer.YES;
        }
        if (test.equals(ABSENT)) {
            return Answer.NO;
        }
        if (other.tests.contains(PRESENT)) {
            return Answer.YES;
        }
        if (test instanceof Json.Str(String text)) {
            return other.hasText(text);
        }
        Set<Json> words = words();
        words.removeAll(other.words());
        if (!words.isEmpty() || NumberTest.any(numbers(), other.numbers(), false)) {
            return Answer.NO;
        }
        if (!understood()) {
            return Answer.UNKNOWN;
        }
        Answer outside = TextSearch.passingOnly(texts(), other.texts());
        return outside == Answer.YES && !other.understood() ? Answer.UNKNOWN : outside.not();
    }

    /** Quick, as it is asked for each of many queues: that the text is none of the plain ones is known already. */
    private Answer hasText(String text) {
        Answer any = Answer.NO;
        for (Json test : tests) {
            if (test instanceof Json.Obj) {
                any = any.or(TextTest.of(test)
                        .map(each -> Answer.of(each.passes(text)))
                        .orElse(Answer.UNKNOWN));
            }
        }
        return any;
    }

    private boolean plainTexts() {
        return tests.stream().allMatch(Json.Str.class::isInstance);
    }

    /** Whether something passes here and there. */
    public Answer meets(ValueSet other) {
        if (plainTexts() && other.plainTexts()) {
            return Answer.of(tests.stream().anyMatch(other.tests::contains));
        }
        if (absent() && other.absent()) {
            return Answer.YES;
        }
        Set<Json> words = words();
        words.retainAll(other.words());
        if (!words.isEmpty() || NumberTest.any(numbers(), other.numbers(), true)) {
            return Answer.YES;
        }
        Answer meets = TextSearch.passingBoth(texts(), other.texts());
        return meets == Answer.NO && !(understood() && other.understood()) ? Answer.UNKNOWN : meets;
    }

    /** Whether some text passes. */
    public Answer anyText() {
        Answer any = TextSearch.passingBoth(texts(), List.of(TextTest.ALL));
        return any == Answer.NO && !understood() ? Answer.UNKNOWN : any;
    }

    /** Whether some number passes. */
    public boolean anyNumber() {
        return NumberTest.any(numbers(), List.of(NumberTest.ALL), true);
    }

    /** Whether each text that passes here passes there. */
    public Answer textsWithin(ValueSet other) {
        return understood() && other.understood()
                ? TextSearch.passingOnly(texts(), other.texts()).not()
                : Answer.UNKNOWN;
    }

    /** Whether a value passes. */
    public Answer has(Json value) {
        return of(value).meets(this);
    }

    /** Whether each test is one whose texts are known. */
    public boolean understood() {
        return tests.stream().allMatch(test -> TextTest.of(test).isPresent());
    }

    public List<TextTest> texts() {
        return tests.stream().flatMap(test -> TextTest.of(test).stream()).toList();
    }

    private List<NumberTest> numbers() {
        return tests.stream().map(NumberTest::of).toList();
    }

    /** Which of {@code true}, {@code false} and {@code null} pass. */
    private Set<Json> words() {
        Set<Json> words = new HashSet<>();
        for (Json word : List.of(new Json.Bool(true), new Json.Bool(false), new Json.Null())) {
            if (tests.stream().anyMatch(test -> test.equals(word) || test.equals(PRESENT) || excludes(test))) {
                words.add(word);
            }
        }
        return words;
    }

    /** Such a test lets pass whatever is neither text nor number. */
    private static boolean excludes(Json test) {
        return test instanceof Json.Obj(Map<String, Json> fields)
                && fields.size() == 1
                && fields.containsKey("anything-but");
    }

    private static boolean equal(Json one, Json other) {
        return one.equals(other)
                || (one instanceof Json.Num(String a)
                        && other instanceof Json.Num(String b)
                        && new BigDecimal(a).compareTo(new BigDecimal(b)) == 0);
    }
}
