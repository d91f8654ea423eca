package org.queuebridge.connect;

import java.util.List;
import java.util.Optional;

/** Port: connects to AWS. */
public interface AwsSignIn {
    /** The profiles of the AWS files, sorted; empty where there are no files. Reads files. */
    List<String> profiles();

    /** The region that a profile names. Reads files. */
    Optional<String> regionOf(String profile);

    /**
     * Whether an endpoint of EventBridge is one of AWS's own for that region: by default, dual stack or FIPS, in any
     * partition.
     */
    boolean isAwsAddress(String region, String endpoint);

    /**
     * Asks STS who we are, then reads buses and partner event sources. Blocks; ends soon after its thread is
     * interrupted.
     *
     * @param choice copied where it is needed longer; the caller may wipe its keys afterwards
     * @throws org.queuebridge.domain.FailureException where any of it fails. Partner event sources that may not be read
     *     are no failure: the list is empty then
     */
    AwsSession connect(AwsChoice choice);
}
