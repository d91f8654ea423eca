package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleDescriptionTest {
    @Test
    void namesTheQueues() {
        assertThat(RuleDescription.of(List.of("Support EN", "Support DE", "Support – VIP")))
                .isEqualTo("End of conversation for 3 queues: Support EN, Support DE, Support – VIP");
        assertThat(RuleDescription.of(List.of("Support\n EN ")))
                .isEqualTo("End of conversation for 1 queue: Support  EN");
        assertThat(RuleDescription.of(List.of())).isEqualTo("End of conversation for 0 queues");
    }

    @Test
    void countsTheQueuesThatItDoesNotName() {
        String description = RuleDescription.of(Collections.nCopies(100, "Kundendienst"));
        assertThat(description)
                .startsWith("End of conversation for 100 queues: Kundendienst, Kundendienst, ")
                .endsWith("Kundendienst and 67 more")
                .hasSizeBetween(490, 512);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 300})
    void cutsALongNameBetweenCharacters(int queues) {
        for (String shift : List.of("", "x")) {
            String description = RuleDescription.of(Collections.nCopies(queues, shift + "💬".repeat(300)));
            assertThat(RuleDescription.check(description)).isEmpty();
            assertThat(description).contains("💬…");
            assertThat(IntStream.range(0, description.length())
                            .filter(i -> Character.isHighSurrogate(description.charAt(i)))
                            .filter(i -> !Character.isLowSurrogate(description.charAt(i + 1))))
                    .isEmpty();
        }
    }

    @Test
    void isRefusedAboveTheLimit() {
        assertThat(RuleDescription.check("x".repeat(512))).isEmpty();
        assertThat(RuleDescription.check("x".repeat(513))).contains(RuleDescription.Problem.TOO_LONG);
    }

    @Test
    void usesAllOfTheLimit() {
        String start = "End of conversation for 2 queues: a, ";
        assertThat(RuleDescription.of(List.of("a", "b".repeat(512 - start.length()))))
                .isEqualTo(start + "b".repeat(512 - start.length()));
        assertThat(RuleDescription.of(List.of("a", "b".repeat(513 - start.length()))))
                .isEqualTo("End of conversation for 2 queues: a and 1 more");
    }

    @Test
    void recognizesAProposedDescription() {
        assertThat(RuleDescription.isOf(2, RuleDescription.of(List.of("a", "b"))))
                .isTrue();
        assertThat(RuleDescription.isOf(1, RuleDescription.of(List.of("a", "b"))))
                .isFalse();
        assertThat(RuleDescription.isOf(2, "End of the week for 2 queues")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Billing                   |                | Billing
        Billing;Sales;Support     | Billing;Support | Sales
        Sales;Sales, EU;EU        | Sales;EU       | Sales, EU
        Sales;Sales, EU           | Sales, EU      | Sales
        Billing;Sales             | Support        |
        """)
    void tellsTheNameThatIsNotAmongOthers(String all, @Nullable String others, @Nullable String name) {
        String description = RuleDescription.of(split(all));

        assertThat(RuleDescription.otherName(description, split(others))).isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void tellsNoNameOfADescriptionThatIsCutOrWrittenByAPerson() {
        List<String> many =
                IntStream.range(0, 100).mapToObj(i -> "Queue number " + i).toList();
        assertThat(RuleDescription.otherName(RuleDescription.of(many), many.subList(1, 100)))
                .isEmpty();
        assertThat(RuleDescription.otherName("Billing", List.of())).isEmpty();
        assertThat(RuleDescription.otherName("", List.of())).isEmpty();
        assertThat(RuleDescription.otherName(RuleDescription.of(List.of("x".repeat(600))), List.of()))
                .isEmpty();
    }

    private static List<String> split(@Nullable String names) {
        return names == null ? List.of() : List.of(names.split(";"));
    }
}
