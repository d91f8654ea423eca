package org.queuebridge.ui.connect;

import java.util.Map;
import javafx.beans.property.StringProperty;
import org.queuebridge.ui.memory.Memory;

/**
 * Fills the forms of both sides with what last led to a session, and remembers what leads to the next one: where, and
 * which client or profile; never a secret, nor an access key.
 */
public final class LastConnection {
    private static final String SOURCE = Memory.connection("aws.credentials");

    private final Memory memory;

    private LastConnection(Memory memory) {
        this.memory = memory;
    }

    /** Fills the forms, and remembers from now on. */
    public static void remember(Memory memory, GenesysModel genesys, AwsModel aws) {
        LastConnection last = new LastConnection(memory);
        last.fill(genesysFields(genesys));
        IntegrationEditors.remember(memory, genesys);
        last.fill(awsFields(aws));
        // Last: a profile that is chosen while profiles are the source has its file read, which can wait for the
        // window.
        memory.recall(SOURCE, source -> aws.sourceProperty().set(AwsModel.Source.valueOf(source)));
        genesys.whenSignedIn(() -> last.keep(genesysFields(genesys)));
        aws.whenConnected(() -> {
            memory.keep(SOURCE, aws.sourceProperty().get().name());
            last.keep(awsFields(aws));
        });
    }

    private static Map<String, StringProperty> genesysFields(GenesysModel genesys) {
        return Map.of("genesys.region", genesys.regionProperty(), "genesys.client-id", genesys.clientIdProperty());
    }

    private static Map<String, StringProperty> awsFields(AwsModel aws) {
        return Map.of(
                "aws.region", aws.regionProperty(),
                "aws.profile", aws.profileProperty(),
                "aws.endpoint", aws.endpointProperty());
    }

    private void fill(Map<String, StringProperty> fields) {
        fields.forEach((name, field) -> memory.recall(Memory.connection(name), field::set));
    }

    /** A password can stand in an address. */
    private void keep(Map<String, StringProperty> fields) {
        fields.forEach((name, field) -> {
            String text = field.get().strip();
            if (!text.contains("@")) {
                memory.keep(Memory.connection(name), text);
            }
        });
    }
}
