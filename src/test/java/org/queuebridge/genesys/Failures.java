package org.queuebridge.genesys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;

/** The failure of a call; asserts that no failure shows a secret. */
final class Failures {
    private Failures() {}

    static Failure of(ThrowingCallable call) {
        FailureException thrown = catchThrowableOfType(FailureException.class, call);
        assertThat(thrown).as("a failure").isNotNull();
        StringWriter all = new StringWriter();
        thrown.printStackTrace(new PrintWriter(all));
        assertThat(all + " " + thrown.failure())
                .doesNotContain(GenesysStub.SECRET, GenesysStub.TOKEN, "Bearer", "Basic ");
        return thrown.failure();
    }
}
