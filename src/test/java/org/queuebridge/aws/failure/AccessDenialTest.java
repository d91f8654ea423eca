package org.queuebridge.aws.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;

/** Which policy refused, and whether a statement for the identity can help. */
class AccessDenialTest {
    private static final String RULE = "arn:aws:events:eu-central-1:111122223333:rule/x";
    private static final String WHO =
            "User: arn:aws:sts::111122223333:assumed-role/Ops/jo is not authorized to perform: "
                    + "events:PutRule on resource: " + RULE + " ";

    @ParameterizedTest
    @CsvSource(textBlock = """
        because no identity-based policy allows the events:PutRule action  | AWS_NOT_ALLOWED       |
        because no permissions boundary allows the events:PutRule action   | AWS_LIMITED           | any permissions boundary
        because no session policy allows the events:PutRule action         | AWS_LIMITED           | any session policy
        because no service control policy allows the events:PutRule action | AWS_LIMITED           | any service control policy
        because no resource control policy allows the events:PutRule action| AWS_LIMITED           | any resource control policy
        because no VPC endpoint policy allows the events:PutRule action    | AWS_LIMITED           | any VPC endpoint policy
        because no resource-based policy allows the events:PutRule action  | AWS_LIMITED           | any resource-based policy
        with an explicit deny in a service control policy                  | AWS_EXPLICITLY_DENIED | a service control policy
        with an explicit deny in a service control policy: p-abc123        | AWS_EXPLICITLY_DENIED | a service control policy (p-abc123)
        with an explicit deny in a resource control policy                 | AWS_EXPLICITLY_DENIED | a resource control policy
        with an explicit deny in an identity-based policy                  | AWS_EXPLICITLY_DENIED | an identity-based policy
        with an explicit deny in a permissions boundary                    | AWS_EXPLICITLY_DENIED | a permissions boundary
        with an explicit deny in a session policy                          | AWS_EXPLICITLY_DENIED | a session policy
        with an explicit deny in a VPC endpoint policy                     | AWS_EXPLICITLY_DENIED | a VPC endpoint policy
        with an explicit deny in a resource-based policy                   | AWS_EXPLICITLY_DENIED | a resource-based policy
        with an explicit deny                                              | AWS_EXPLICITLY_DENIED | a policy
        for a reason of the future                                         | AWS_ACTION_DENIED     |
        """, delimiter = '|')
    void saysWhichPolicyRefused(String why, Reason reason, String policy) {
        Failure.Forbidden denial = AccessDenial.of("events:PutRule", said(WHO + why));

        assertThat(denial.reason()).isEqualTo(reason);
        assertThat(denial.args())
                .isEqualTo(policy == null ? List.of("events:PutRule", RULE) : List.of("events:PutRule", RULE, policy));
        assertThat(denial.statement().isPresent())
                .as("a statement for the identity is offered")
                .isEqualTo(policy == null);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        User: u is not authorized to perform: events:ListEventBuses with an explicit deny in a session policy
        You are denied, with an explicit deny in a session policy
        """, delimiter = '|')
    void findsTheDenyWithoutAResource(String words) {
        Failure.Forbidden denial = AccessDenial.of("events:ListEventBuses", said(words));

        assertThat(denial.args()).containsExactly("events:ListEventBuses", "*", "a session policy");
        assertThat(denial.statement()).isEmpty();
    }

    private static Evidence said(String words) {
        return new Evidence(Optional.of("AccessDeniedException"), Optional.of(words), Optional.empty());
    }
}
