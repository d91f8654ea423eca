package org.queuebridge.ui.connect;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.queuebridge.connect.AwsChoice;
import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.AwsSignIn;
import org.queuebridge.connect.LeastPrivilegePolicy;
import org.queuebridge.domain.Secret;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/** The form that connects to AWS: its fields, their errors and the sign-in's state. */
public final class AwsModel {
    /** Where the credentials come from. */
    public enum Source {
        PROFILE,
        DEFAULT_CHAIN,
        KEYS
    }

    private final Tasks tasks;
    private final AwsSignIn gateway;
    private final SignIn<AwsSession> signIn;
    private final ObservableList<String> profiles = FXCollections.observableArrayList();
    private final ObjectProperty<Source> source = new SimpleObjectProperty<>(Source.DEFAULT_CHAIN);
    private final StringProperty profile = new SimpleStringProperty("");
    private final StringProperty accessKeyId = new SimpleStringProperty("");
    private final StringProperty region = new SimpleStringProperty("");
    private final StringProperty endpoint = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper profileError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper accessKeyIdError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper secretKeyError = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper keepsKeys = new ReadOnlyBooleanWrapper();
    private Runnable connected = () -> {};
    private Secret keptSecretKey = Secret.of(new char[0]);
    private Secret keptSessionToken = Secret.of(new char[0]);
    private String regionOfProfile = "";
    /** What the user connected with, where it has no secrets. */
    private Optional<AwsChoice> last = Optional.empty();

    public AwsModel(Tasks tasks, AwsSignIn gateway, Workspace workspace) {
        this.tasks = tasks;
        this.gateway = gateway;
        this.signIn = new SignIn<>(tasks, "connect-aws", workspace.awsProperty());
        profile.subscribe(this::takeRegionOf);
        accessKeyId.subscribe(_ -> accessKeyIdError.set(""));
        for (ObservableValue<?> choice : List.of(source, profile, accessKeyId, region, endpoint)) {
            choice.subscribe(_ -> signIn.forgetRefusal());
        }
    }

    public ObservableList<String> profiles() {
        return profiles;
    }

    public ObjectProperty<Source> sourceProperty() {
        return source;
    }

    public StringProperty profileProperty() {
        return profile;
    }

    public StringProperty accessKeyIdProperty() {
        return accessKeyId;
    }

    /** Where empty, the profile's or the environment's region. */
    public StringProperty regionProperty() {
        return region;
    }

    /** Where empty, the endpoint of the profile or the environment, else AWS's own. */
    public StringProperty endpointProperty() {
        return endpoint;
    }

    public ReadOnlyStringProperty profileErrorProperty() {
        return profileError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty accessKeyIdErrorProperty() {
        return accessKeyIdError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty secretKeyErrorProperty() {
        return secretKeyError.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SignInState<AwsSession>> stateProperty() {
        return signIn.stateProperty();
    }

    /** Reads the profiles, and the region of the chosen one; chooses one where nothing else is chosen. */
    public void loadProfiles() {
        tasks.start(
                "read-profiles",
                _ -> gateway.profiles(),
                this::show,
                failure -> profileError.set(FailureWords.of(failure).what()));
    }

    /** Takes keys from the environment, used until others are typed. */
    public void keepKeys(Secret secretKey, Optional<Secret> sessionToken) {
        keptSecretKey = secretKey;
        keptSessionToken = sessionToken.orElseGet(() -> Secret.of(new char[0]));
        keepsKeys.set(!secretKey.isEmpty());
    }

    /** Whether a secret key is known, so that none has to be typed. */
    public ReadOnlyBooleanProperty keepsKeysProperty() {
        return keepsKeys.getReadOnlyProperty();
    }

    /** Whether credentials are chosen, so that nothing has to be typed; a default chain may be empty. */
    boolean isFilled() {
        return switch (source.get()) {
            case PROFILE -> !profile.get().isBlank();
            case KEYS -> !accessKeyId.get().isBlank() && keepsKeys.get();
            case DEFAULT_CHAIN -> false;
        };
    }

    /**
     * Checks that nothing is missing; shows errors beside the fields.
     *
     * @param secretTyped whether the secret field has text; it is kept where something is missing
     */
    public boolean complete(boolean secretTyped) {
        boolean noProfile = source.get() == Source.PROFILE && profile.get().isBlank();
        boolean noId = source.get() == Source.KEYS && accessKeyId.get().isBlank();
        boolean noSecret = source.get() == Source.KEYS && !secretTyped && keptSecretKey.isEmpty();
        profileError.set(noProfile ? Messages.text("connect.aws.profile.missing") : "");
        accessKeyIdError.set(noId ? Messages.text("connect.aws.key-id.missing") : "");
        secretKeyError.set(noSecret ? Messages.text("connect.aws.secret-key.missing") : "");
        return !noProfile && !noId && !noSecret;
    }

    /** Connects with the form's values, unless something is missing. Takes the secrets and wipes them. */
    public void connect(Secret secretKey, Secret sessionToken) {
        boolean complete = complete(!secretKey.isEmpty());
        if (!complete || source.get() != Source.KEYS) {
            secretKey.wipe();
            sessionToken.wipe();
        }
        if (complete) {
            boolean own = source.get() == Source.KEYS && !secretKey.isEmpty();
            start(new AwsChoice(chosen(secretKey, sessionToken), typed(region), typed(endpoint)), () -> {
                if (own) {
                    forgetKept();
                }
                connected.run();
            });
        }
    }

    /** Called each time that the form's values led to a session. */
    void whenConnected(Runnable listener) {
        connected = listener;
    }

    /** The user types another secret, which only the view holds. */
    void secretChanged() {
        secretKeyError.set("");
        signIn.forgetRefusal();
    }

    /** Connects with other credentials, as the sandbox does; the form stays as it is. */
    public void start(AwsChoice choice) {
        start(choice, () -> {});
    }

    /**
     * Connects as before; where that needs a secret, which is not kept, asks for it.
     *
     * @param ask leads to where it is typed
     */
    public void reconnect(Runnable ask) {
        last.ifPresentOrElse(this::start, ask);
    }

    private void start(AwsChoice choice, Runnable worked) {
        last = Optional.of(choice).filter(chosen -> !(chosen.credentials() instanceof AwsCredentials.Keys));
        signIn.start(() -> gateway.connect(choice), () -> wipe(choice.credentials()), worked);
    }

    /** The IAM policy with the permissions that this program needs, as JSON. */
    public String policy() {
        LeastPrivilegePolicy.Scope scope =
                signIn.stateProperty().get() instanceof SignInState.SignedIn<AwsSession>(AwsSession session)
                        ? LeastPrivilegePolicy.Scope.of(session)
                        : LeastPrivilegePolicy.Scope.ANY;
        return LeastPrivilegePolicy.json(scope, LeastPrivilegePolicy.Extra.values());
    }

    public void cancel() {
        signIn.cancel();
    }

    public void disconnect() {
        signIn.signOut();
    }

    private AwsCredentials chosen(Secret secretKey, Secret sessionToken) {
        return switch (source.get()) {
            case DEFAULT_CHAIN -> new AwsCredentials.DefaultChain();
            case PROFILE -> new AwsCredentials.Profile(profile.get());
            case KEYS -> keys(secretKey, sessionToken);
        };
    }

    private AwsCredentials keys(Secret typedKey, Secret typedToken) {
        Secret secretKey = typedKey.isEmpty() ? keptSecretKey.copy() : typedKey;
        // The kept token belongs to the kept key: AWS refuses it with another.
        Secret token = typedKey.isEmpty() && typedToken.isEmpty() ? keptSessionToken.copy() : typedToken;
        return new AwsCredentials.Keys(
                accessKeyId.get().strip(), secretKey, token.isEmpty() ? Optional.empty() : Optional.of(token));
    }

    /** After connecting with another key, the old one must not be used later. */
    private void forgetKept() {
        keptSecretKey.wipe();
        keptSessionToken.wipe();
        keepKeys(Secret.of(new char[0]), Optional.empty());
    }

    private void show(List<String> found) {
        profiles.setAll(found);
        if (profile.get().isEmpty() && !found.isEmpty()) {
            profile.set(found.contains("default") ? "default" : found.getFirst());
        } else {
            takeRegionOf(profile.get());
        }
    }

    private void takeRegionOf(String chosenProfile) {
        profileError.set("");
        if (!chosenProfile.isBlank() && source.get() == Source.PROFILE) {
            tasks.start(
                    "read-profiles",
                    _ -> gateway.regionOf(chosenProfile),
                    found -> takeRegion(chosenProfile, found.orElse("")),
                    _ -> takeRegion(chosenProfile, ""));
        }
    }

    /** A region that was typed or set by the environment is kept. */
    private void takeRegion(String ofProfile, String found) {
        boolean free = region.get().isBlank() || region.get().equals(regionOfProfile);
        if (free && ofProfile.equals(profile.get())) {
            region.set(found);
            regionOfProfile = found;
        }
    }

    private static void wipe(AwsCredentials credentials) {
        if (credentials instanceof AwsCredentials.Keys keys) {
            keys.secretAccessKey().wipe();
            keys.sessionToken().ifPresent(Secret::wipe);
        }
    }

    private static Optional<String> typed(StringProperty field) {
        return Optional.of(field.get().strip()).filter(text -> !text.isEmpty());
    }
}
