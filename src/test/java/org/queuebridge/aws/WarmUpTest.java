package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.queuebridge.FreshClasses;
import software.amazon.awssdk.services.eventbridge.model.ListEventBusesResponse;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

class WarmUpTest {
    @Test
    void loadsWhatTheFirstCallsToAwsNeed() throws Exception {
        try (FreshClasses fresh = new FreshClasses("org.queuebridge.", "software.amazon.")) {
            Class<?> warmUp = fresh.loadClass(WarmUp.class.getName());
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(fresh);
            try {
                warmUp.getMethod("run").invoke(null);
            } finally {
                thread.setContextClassLoader(before);
            }

            assertThat(fresh.loaded())
                    .contains(ListEventBusesResponse.class.getName(), GetCallerIdentityResponse.class.getName())
                    .hasSizeGreaterThan(900);
        }
    }
}
