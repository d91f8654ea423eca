package org.queuebridge.ui.connect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.connect.AwsChoice;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.AwsSignIn;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.Secret;
import org.queuebridge.ui.session.Sessions;

/**
 * An AWS that takes every profile but {@code broken} and {@code expired}, whose session of IAM Identity Center is over,
 * and of keys the secret {@code key} alone.
 */
final class FakeAwsSignIn implements AwsSignIn {
    static final Failure WRONG = new Failure.SignIn(Reason.AWS_SIGNATURE, List.of(), Evidence.NONE);

    private final List<String> attempts = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();
    private List<String> profiles = List.of();
    private Map<String, String> regions = Map.of();

    FakeAwsSignIn profiles(String... names) {
        profiles = List.of(names);
        return this;
    }

    FakeAwsSignIn regions(Map<String, String> byProfile) {
        regions = byProfile;
        return this;
    }

    @Override
    public List<String> profiles() {
        if (profiles.contains("broken")) {
            throw new FailureException(
                    new Failure.Invalid(Reason.AWS_PROFILE_BROKEN, List.of("broken", "no ="), Evidence.NONE));
        }
        return profiles;
    }

    @Override
    public Optional<String> regionOf(String profile) {
        return Optional.ofNullable(regions.get(profile));
    }

    @Override
    public boolean isAwsAddress(String region, String endpoint) {
        return false;
    }

    @Override
    public AwsSession connect(AwsChoice choice) {
        attempts.add(String.join(
                " ",
                who(choice.credentials()),
                choice.region().orElse("-"),
                choice.endpoint().orElse("-")));
        if (choice.credentials() instanceof AwsCredentials.Keys keys) {
            check(keys);
        }
        if (choice.credentials().equals(new AwsCredentials.Profile("expired"))) {
            throw new FailureException(new Failure.SignIn(Reason.AWS_SSO_EXPIRED, List.of("expired"), Evidence.NONE));
        }
        return Sessions.aws(Sessions.PARTNER_BUS);
    }

    /** What was tried, as {@code who region endpoint}. */
    List<String> attempts() {
        return attempts;
    }

    /** The secrets that were handed over. */
    List<Secret> secrets() {
        return secrets;
    }

    private static String who(AwsCredentials credentials) {
        return switch (credentials) {
            case AwsCredentials.DefaultChain() -> "chain";
            case AwsCredentials.Profile(String name) -> "profile:" + name;
            case AwsCredentials.Keys(String id, Secret key, Optional<Secret> token) ->
                String.join(":", id, Secrets.text(key), token.map(Secrets::text).orElse("-"));
        };
    }

    private void check(AwsCredentials.Keys keys) {
        secrets.add(keys.secretAccessKey());
        keys.sessionToken().ifPresent(secrets::add);
        if (!Secrets.text(keys.secretAccessKey()).equals("key")) {
            throw new FailureException(WRONG);
        }
    }
}
