package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.sandbox.demo.DemoAccount;

/** What a call failed with; holds each failure to telling no secret. */
public final class AwsFailureAssertions {
    private AwsFailureAssertions() {}

    public static Failure of(ThrowingCallable call) {
        FailureException thrown = catchThrowableOfType(FailureException.class, call);
        assertThat(thrown).as("a failure").isNotNull();
        StringWriter all = new StringWriter();
        thrown.printStackTrace(new PrintWriter(all));
        assertThat(all + " " + thrown.failure())
                .doesNotContain(AwsStub.SECRET, DemoAccount.SECRET_ACCESS_KEY, "Signature=");
        return thrown.failure();
    }
}
