package org.queuebridge.connect;

import java.util.List;
import java.util.Optional;

/** Port: connects to AWS. */
public interface AwsSignIn {
    /** Reads the names of the profiles in the files of the AWS CLI, sorted; empty if there are no files. */
    List<String> profiles();

    /** Reads the region of a profile from the files of the AWS CLI. */
    Optional<String> regionOf(String profile);

    /**
     * Returns whether this is an AWS address of EventBridge for that region: the default, dual-stack or FIPS endpoint,
     * in any partition.
     */
    boolean isAwsAddress(String region, String endpoint);

    /**
     * Asks STS for the caller's identity, then reads buses and partner event sources. Blocks; ends soon after its
     * thread is interrupted.
     *
     * @param choice its keys are copied if needed later, so the caller may wipe them afterwards
     * @throws org.queuebridge.domain.FailureException if any of it fails. A missing permission to read partner event
     *     sources is no failure: the list is empty then
     */
    AwsSession connect(AwsChoice choice);
}
