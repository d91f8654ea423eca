package org.queuebridge.doctor;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.verify.VerifyRule;

/**
 * What the doctor looks with.
 *
 * @param genesys empty where nobody is signed in
 * @param verify verifies the rule itself
 * @param memory remembers the last runs without fault, and first matches
 * @param changed when this program last changed a rule; empty where it did not, or cannot tell
 */
public record DoctorAccess(
        AwsSession aws,
        Optional<GenesysSession> genesys,
        VerifyRule verify,
        InstantSource clock,
        DoctorMemory memory,
        Function<RuleKey, Optional<Instant>> changed) {}
