package org.queuebridge.doctor;

import java.time.InstantSource;
import java.util.Optional;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.rules.verify.VerifyRule;

/**
 * What the doctor looks with.
 *
 * @param genesys empty where nobody is signed in
 * @param verify verifies the rule itself
 */
public record DoctorAccess(AwsSession aws, Optional<GenesysSession> genesys, VerifyRule verify, InstantSource clock) {}
