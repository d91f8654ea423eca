package org.queuebridge.ui.connect;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import org.queuebridge.connect.GenesysCredentials;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.connect.GenesysSignIn;
import org.queuebridge.domain.Secret;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.words.Messages;

/** The form that signs in to Genesys Cloud: its fields, their errors and the sign-in's state. */
public final class GenesysModel {
    private final GenesysSignIn gateway;
    private final SignIn<GenesysSession> signIn;
    private final StringProperty region = new SimpleStringProperty("");
    private final StringProperty clientId = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper regionError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper clientIdError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper secretError = new ReadOnlyStringWrapper("");
    private final BooleanProperty editsIntegrations = new SimpleBooleanProperty();
    private final StringBinding client;
    private final ReadOnlyBooleanWrapper keepsSecret = new ReadOnlyBooleanWrapper();
    private String signedInAs = "";
    private Runnable signedIn = () -> {};
    private Secret kept = Secret.of(new char[0]);

    public GenesysModel(Tasks tasks, GenesysSignIn gateway, Workspace workspace) {
        this.gateway = gateway;
        this.signIn = new SignIn<>(tasks, "sign-in-genesys", workspace.genesysProperty());
        client = Bindings.createStringBinding(
                () -> signIn.stateProperty().get() instanceof SignInState.SignedIn ? signedInAs : clientId.get(),
                signIn.stateProperty(),
                clientId);
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

    /** The id of the client that is signed in, else that in the form. */
    ObservableStringValue client() {
        return client;
    }

    /** Whether the user says that {@link #client} may edit integrations; off until then. */
    public BooleanProperty editsIntegrationsProperty() {
        return editsIntegrations;
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

    /** Takes a secret from the environment, used until one is typed. */
    public void keepSecret(Secret secret) {
        kept = secret;
        keepsSecret.set(!secret.isEmpty());
    }

    /** Whether a secret is known, so that none has to be typed. */
    public ReadOnlyBooleanProperty keepsSecretProperty() {
        return keepsSecret.getReadOnlyProperty();
    }

    /** Whether nothing has to be typed to sign in. */
    boolean isFilled() {
        return !region.get().isBlank() && !clientId.get().isBlank() && keepsSecret.get();
    }

    /**
     * Checks that nothing is missing; shows errors beside the fields.
     *
     * @param secretTyped whether the secret field has text; it is kept where something is missing
     */
    public boolean complete(boolean secretTyped) {
        boolean noSecret = !secretTyped && kept.isEmpty();
        regionError.set(missing(region.get().isBlank(), "connect.genesys.region.missing"));
        clientIdError.set(missing(clientId.get().isBlank(), "connect.genesys.client-id.missing"));
        secretError.set(missing(noSecret, "connect.genesys.secret.missing"));
        return !region.get().isBlank() && !clientId.get().isBlank() && !noSecret;
    }

    /** Signs in with the form's values, unless something is missing. Takes the secret and wipes it. */
    public void signIn(Secret typed) {
        if (!complete(!typed.isEmpty())) {
            typed.wipe();
            return;
        }
        boolean own = !typed.isEmpty();
        Secret secret = own ? typed : kept.copy();
        start(new GenesysCredentials(region.get().strip(), clientId.get().strip(), secret), () -> {
            if (own) {
                forgetKept();
            }
            signedIn.run();
        });
    }

    /** Called each time that the form's values led to a session. */
    void whenSignedIn(Runnable listener) {
        signedIn = listener;
    }

    /** The user types another secret, which only the view holds. */
    void secretChanged() {
        secretError.set("");
        signIn.forgetRefusal();
    }

    /** Signs in with other credentials, as the sandbox does; the form stays as it is. */
    public void start(GenesysCredentials credentials) {
        start(credentials, () -> {});
    }

    private void start(GenesysCredentials credentials, Runnable worked) {
        signIn.start(
                () -> gateway.signIn(credentials),
                () -> credentials.clientSecret().wipe(),
                () -> {
                    signedInAs = credentials.clientId();
                    worked.run();
                });
    }

    public void cancel() {
        signIn.cancel();
    }

    public void signOut() {
        signIn.signOut();
    }

    /** After signing in with another secret, the old one must not be used later. */
    private void forgetKept() {
        kept.wipe();
        keepSecret(Secret.of(new char[0]));
    }

    private static String missing(boolean missing, String key) {
        return missing ? Messages.text(key) : "";
    }
}
