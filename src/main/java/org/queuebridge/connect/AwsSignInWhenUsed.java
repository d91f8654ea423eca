package org.queuebridge.connect;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.queuebridge.task.Lazy;

/** Makes what connects to AWS at its first use: its SDK has thousands of classes, and the window opens without them. */
public final class AwsSignInWhenUsed implements AwsSignIn {
    private final Lazy<AwsSignIn> signIn;

    public AwsSignInWhenUsed(Supplier<AwsSignIn> make) {
        signIn = new Lazy<>(make);
    }

    @Override
    public List<String> profiles() {
        return signIn.get().profiles();
    }

    @Override
    public Optional<String> regionOf(String profile) {
        return signIn.get().regionOf(profile);
    }

    @Override
    public boolean isAwsAddress(String region, String endpoint) {
        return signIn.get().isAwsAddress(region, endpoint);
    }

    @Override
    public AwsSession connect(AwsChoice choice) {
        return signIn.get().connect(choice);
    }
}
