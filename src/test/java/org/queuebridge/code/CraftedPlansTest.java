package org.queuebridge.code;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.TargetKind;

/** A plan in the journal, which is a file, may contain any text. */
class CraftedPlansTest {
    private static final List<String> ANYTHING =
            List.of("", " ", "arn:", "no arn", "arn:aws:sqs:::", "http://a b", "\0", "\ud800", ":/:");

    @ParameterizedTest
    @EnumSource(Language.class)
    void areWrittenAsCodeWithoutFailing(Language language) {
        for (String text : ANYTHING) {
            RuleImage image = CodeExamples.image(CodeExamples.KEY, text);
            List<Grant> grants = List.of(
                    new Grant(TargetKind.SQS, text, text),
                    new Grant(TargetKind.SNS, text, text),
                    new Grant(TargetKind.LOGS, text, text),
                    new Grant(TargetKind.LAMBDA, text, text));
            RuleChange change =
                    new RuleChange(CodeExamples.KEY, Optional.of(image), Optional.of(image), grants, grants);
            CodeDestination place = CodeDestination.byEventBridge(text, text, text, text);

            assertThatCode(() -> PlanCode.write(language, CodeExamples.plan(change), place, CodeExamples.named(text)))
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }
}
