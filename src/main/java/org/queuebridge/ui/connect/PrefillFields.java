package org.queuebridge.ui.connect;

import org.queuebridge.connect.AwsCredentials;
import org.queuebridge.connect.Prefill;

/** Fills the forms of both sides from the environment. */
public final class PrefillFields {
    private PrefillFields() {}

    /** Fills them; fields without a variable stay as they are. */
    public static void fill(Prefill prefill, GenesysModel genesys, AwsModel aws) {
        prefill.region().ifPresent(genesys.regionProperty()::set);
        prefill.clientId().ifPresent(genesys.clientIdProperty()::set);
        prefill.clientSecret().ifPresent(genesys::keepSecret);
        prefill.aws().region().ifPresent(aws.regionProperty()::set);
        prefill.aws().endpoint().ifPresent(aws.endpointProperty()::set);
        switch (prefill.aws().credentials()) {
            case AwsCredentials.Keys(var id, var secretKey, var sessionToken) -> {
                aws.sourceProperty().set(AwsModel.Source.KEYS);
                aws.accessKeyIdProperty().set(id);
                aws.keepKeys(secretKey, sessionToken);
            }
            case AwsCredentials.Profile(var name) -> {
                aws.sourceProperty().set(AwsModel.Source.PROFILE);
                aws.profileProperty().set(name);
            }
            case AwsCredentials.DefaultChain() -> {}
        }
    }
}
