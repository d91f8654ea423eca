package org.queuebridge.doctor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.Tool;
import org.queuebridge.aws.ResidentAwsCli;

/** The lines to copy are what the AWS CLI takes, a client that we did not write. */
class StepsByCliTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theLinesOfStepsRunAsTheyAreLeadToADeliveredEvent() throws Exception {
        follow(List.of(ProofFault.ROLE_REFUSED, ProofFault.TARGET_GONE));
    }

    @Test
    @Tag("cli")
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void thoseOfAllStepsDo() throws Exception {
        follow(Arrays.stream(ProofFault.values())
                .filter(fault -> !fault.isFixed())
                .toList());
    }

    private void follow(List<ProofFault> faults) throws Exception {
        Tool.assumeOnPath("bash");
        try (ResidentAwsCli aws = ResidentAwsCli.start(folder)) {
            for (ProofFault fault : faults) {
                try (ProofSandbox own = new ProofSandbox()) {
                    ProofRepair repair = new ProofRepair(own, fault.bus(), new ProofCli(own, aws, folder));

                    assertThat(repair.repair(fault.key, List.of(fault.scenario)))
                            .as(fault.scenario)
                            .isEmpty();
                }
            }
        }
    }
}
