package org.queuebridge.ui.connect;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.queuebridge.connect.GenesysCredentials;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.connect.GenesysSignIn;
import org.queuebridge.domain.Secret;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.words.Messages;

/** Signing in to Genesys Cloud: what is typed, what is wrong with it, how it went. */
public final class GenesysModel {
    private final GenesysSignIn gateway;
    private final SignIn<GenesysSession> signIn;
    private final StringProperty region = new SimpleStringProperty("");
    private final StringProperty clientId = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper regionError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper clientIdError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper secretError = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper keepsSecret = new ReadOnlyBooleanWrapper();
    private Secret kept = Secret.of(new char[0]);

    public GenesysModel(Tasks tasks, GenesysSignIn gateway, Workspace workspace) {
        this.gateway = gateway;
        this.signIn = new SignIn<>(tasks, "sign-in-genesys", workspace.genesysProperty());
        region.subscribe(_ -> regionError.set(""));
        clientId.subscribe(_ -> clientIdError.set(""));
        region.subscribe(_ -> signIn.forgetRefusal());
        clientId.subscribe(_ -> signIn.forgetRefusal());
    }

    /** The region in any form that {@link GenesysCredentials#region()} takes. */
    public StringProperty regionProperty() {
        return region;
    }

    public StringProperty clientIdProperty() {
        return clientId;
    }

    public ReadOnlyStringProperty regionErrorProperty() {
        return regionError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty clientIdErrorProperty() {
        return clientIdError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty secretErrorProperty() {
        return secretError.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SignInState<GenesysSession>> stateProperty() {
        return signIn.stateProperty();
    }

    /** Keeps a secret from the environment, used until one is typed. */
    public void keepSecret(Secret secret) {
        kept = secret;
        keepsSecret.set(!secret.isEmpty());
    }

    /** Whether a secret is kept, so that none need be typed. */
    public ReadOnlyBooleanProperty keepsSecretProperty() {
        return keepsSecret.getReadOnlyProperty();
    }

    /** Whether nothing need be typed to sign in. */
    boolean isFilled() {
        return !region.get().isBlank() && !clientId.get().isBlank() && keepsSecret.get();
    }

    /**
     * Whether nothing is missing to sign in with; else says so beside each field.
     *
     * @param secretTyped whether there is a secret in its field, which stays there where something is missing
     */
    public boolean complete(boolean secretTyped) {
        boolean noSecret = !secretTyped && kept.isEmpty();
        regionError.set(missing(region.get().isBlank(), "connect.genesys.region.missing"));
        clientIdError.set(missing(clientId.get().isBlank(), "connect.genesys.client-id.missing"));
        secretError.set(missing(noSecret, "connect.genesys.secret.missing"));
        return !region.get().isBlank() && !clientId.get().isBlank() && !noSecret;
    }

    /** Signs in with what is typed, unless something is missing. Takes over the secret and wipes it. */
    public void signIn(Secret typed) {
        if (!complete(!typed.isEmpty())) {
            typed.wipe();
            return;
        }
        boolean own = !typed.isEmpty();
        Secret secret = own ? typed : kept.copy();
        start(
                new GenesysCredentials(region.get().strip(), clientId.get().strip(), secret),
                own ? this::forgetKept : () -> {});
    }

    /** Told that another secret is being typed, which is the view's alone. */
    void secretChanged() {
        secretError.set("");
        signIn.forgetRefusal();
    }

    /** Signs in with these, as the sandbox does; the fields stay as they are. */
    public void start(GenesysCredentials credentials) {
        start(credentials, () -> {});
    }

    private void start(GenesysCredentials credentials, Runnable worked) {
        signIn.start(
                () -> gateway.signIn(credentials),
                () -> credentials.clientSecret().wipe(),
                worked);
    }

    public void cancel() {
        signIn.cancel();
    }

    public void signOut() {
        signIn.signOut();
    }

    /** Whoever is signed in with another secret must not be signed in with this one later. */
    private void forgetKept() {
        kept.wipe();
        keepSecret(Secret.of(new char[0]));
    }

    private static String missing(boolean missing, String key) {
        return missing ? Messages.text(key) : "";
    }
}
