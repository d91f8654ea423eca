package org.queuebridge.ui.dialog;

import java.net.URI;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.ui.words.Messages;

/**
 * Where a change would be made, as questions say it.
 *
 * @param account twelve digits
 * @param bus as people read it
 * @param endpoint the host that is called, with its port where that is not the usual one
 * @param sandbox whether nothing real can be touched there
 */
public record WriteLocation(String account, String region, String bus, String endpoint, boolean sandbox) {
    /** On a bus, as people read it, of what is connected. */
    public static WriteLocation of(AwsSession session, String bus) {
        return new WriteLocation(
                session.account(),
                session.region(),
                bus,
                URI.create(session.endpoint()).getAuthority(),
                session.loopback());
    }

    String words() {
        return Messages.text("dialog.where", account, region, bus, endpoint);
    }
}
