package org.queuebridge.ui.dialog;

import java.net.URI;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.words.Messages;

/**
 * Where a change would be made, for questions.
 *
 * @param account the account's twelve digits
 * @param bus the bus's short name
 * @param endpoint the host, with its port where it is unusual
 * @param sandbox whether it is the sandbox
 */
public record WriteLocation(String account, String region, String bus, String endpoint, boolean sandbox) {
    /** The location of a bus of the connected account. */
    public static WriteLocation of(AwsSession session, String bus) {
        return new WriteLocation(
                session.account().id(),
                session.account().region(),
                bus,
                URI.create(session.account().endpoint()).getAuthority(),
                session.account().loopback());
    }

    String words() {
        return Messages.text("dialog.where", account, region, bus, endpoint);
    }
}
