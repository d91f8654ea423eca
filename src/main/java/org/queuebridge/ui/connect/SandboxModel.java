package org.queuebridge.ui.connect;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.connect.SandboxSignIn;
import org.queuebridge.domain.Failure;
import org.queuebridge.task.Tasks;

/** Exploring the sandbox: starts it and signs in to both of its sides. */
public final class SandboxModel {
    private final Tasks tasks;
    private final SandboxSignIn sandbox;
    private final GenesysModel genesys;
    private final AwsModel aws;
    private final BooleanBinding offered;
    private final ReadOnlyBooleanWrapper starting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());

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
    }

    public ReadOnlyBooleanProperty startingProperty() {
        return starting.getReadOnlyProperty();
    }

    /** Why the sandbox could not be started, the last time. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether it is worth offering: not once both sides are signed in to. */
    public BooleanBinding offeredBinding() {
        return offered;
    }

    public void explore() {
        starting.set(true);
        failure.set(Optional.empty());
        tasks.start("start-sandbox", _ -> sandbox.start(), this::signIn, reason -> {
            starting.set(false);
            failure.set(Optional.of(reason));
        });
    }

    private void signIn(SandboxSignIn.Access access) {
        starting.set(false);
        genesys.start(access.genesys());
        aws.start(access.aws());
    }
}
