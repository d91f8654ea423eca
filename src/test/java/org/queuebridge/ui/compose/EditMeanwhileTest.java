package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.ui.session.Sessions.DEFAULT_BUS;
import static org.queuebridge.ui.session.Sessions.PARTNER_BUS;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.rules.Examples;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.session.Sessions;

/** What happens while a rule is read that is to be edited. */
class EditMeanwhileTest {
    static Stream<Named<Consumer<Composing>>> elsewhere() {
        return Stream.of(
                Named.of(
                        "another account",
                        composing -> composing.workspace().awsProperty().set(Optional.of(Sessions.aws(PARTNER_BUS)))),
                Named.of("another bus", composing -> composing.choose(DEFAULT_BUS)),
                Named.of("nothing connected", Composing::leaveAws));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void aRuleOfTheAccountBeforeIsNotEdited(Consumer<Composing> go) {
        HeldTasks tasks = new HeldTasks();
        Composing composing = new Composing(tasks);
        composing
                .aws()
                .holding(
                        new Rule(
                                "mine",
                                PARTNER_BUS.name(),
                                "arn:aws:events:eu-central-1:111122223333:rule/mine",
                                new RuleFields(
                                        Optional.of(pattern(Examples.BILLING)),
                                        Optional.empty(),
                                        RuleFields.DISABLED,
                                        "",
                                        Optional.empty()),
                                Optional.empty()),
                        SQS);
        composing.form().nameProperty().set("next");
        composing.model().edit("mine", List.of("mine"), false);

        go.accept(composing);
        tasks.runLast();

        assertThat(composing.model().editing().editedProperty().get()).isEmpty();
        assertThat(composing.form().nameProperty().get()).isEqualTo("next");
        assertThat(composing.form().nameFixedProperty().get()).isFalse();
    }
}
