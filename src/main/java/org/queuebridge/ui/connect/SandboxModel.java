package org.queuebridge.ui.connect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.connect.SandboxSignIn;
import org.queuebridge.domain.Failure;
import org.queuebridge.task.Tasks;
import org.queuebridge.words.Messages;

/** Starts the sandbox and signs in to both of its sides. */
public final class SandboxModel {
    private final Tasks tasks;
    private final SandboxSignIn sandbox;
    private final GenesysModel genesys;
    private final AwsModel aws;
    private final BooleanBinding offered;
    private final ReadOnlyBooleanWrapper starting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean signingIn;

    public SandboxModel(Tasks tasks, SandboxSignIn sandbox, GenesysModel genesys, AwsModel aws) {
        this.tasks = tasks;
        this.sandbox = sandbox;
        this.genesys = genesys;
        this.aws = aws;
        offered = Bindings.createBooleanBinding(
                () -> !(genesys.stateProperty().get() instanceof SignInState.SignedIn
                        && aws.stateProperty().get() instanceof SignInState.SignedIn),
                genesys.stateProperty(),
                aws.stateProperty());
        genesys.stateProperty().subscribe(_ -> settle());
        aws.stateProperty().subscribe(_ -> settle());
    }

    /** Whether it starts, or the sign-in to it still runs. */
    public ReadOnlyBooleanProperty startingProperty() {
        return starting.getReadOnlyProperty();
    }

    /** Why the sandbox could not be started the last time. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether it is offered: not once both sides are signed in. */
    public BooleanBinding offeredBinding() {
        return offered;
    }

    /** The sessions that the user would be signed out of, in words; servers on this computer do not count. */
    List<String> replaced() {
        List<String> sessions = new ArrayList<>();
        if (genesys.stateProperty().get() instanceof SignInState.SignedIn<GenesysSession>(var session)
                && !session.loopback()) {
            sessions.add(Messages.text("connect.sandbox.replaced.genesys", session.organizationName()));
        }
        if (aws.stateProperty().get() instanceof SignInState.SignedIn<AwsSession>(var session)
                && !session.account().loopback()) {
            sessions.add(Messages.text(
                    "connect.sandbox.replaced.aws",
                    session.account().id(),
                    session.account().region()));
        }
        return sessions;
    }

    /** Starts the sandbox, and signs out of what {@link #replaced} names. Does nothing more while that runs. */
    public void explore() {
        if (starting.get()) {
            return;
        }
        List<String> agreed = replaced();
        starting.set(true);
        failure.set(Optional.empty());
        tasks.start("start-sandbox", _ -> sandbox.start(), access -> signIn(access, agreed), reason -> {
            starting.set(false);
            failure.set(Optional.of(reason));
        });
    }

    /** A user who signs in elsewhere while the sandbox starts has changed their mind. */
    private void signIn(SandboxSignIn.Access access, List<String> agreed) {
        if (agreed.containsAll(replaced())) {
            genesys.start(access.genesys());
            aws.start(access.aws());
            signingIn = true;
            settle();
        } else {
            starting.set(false);
        }
    }

    private void settle() {
        if (signingIn
                && !signsIn(genesys.stateProperty().get())
                && !signsIn(aws.stateProperty().get())) {
            signingIn = false;
            starting.set(false);
        }
    }

    private static boolean signsIn(SignInState<?> state) {
        return state instanceof SignInState.SigningIn;
    }
}
