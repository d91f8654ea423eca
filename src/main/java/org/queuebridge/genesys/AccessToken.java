package org.queuebridge.genesys;

import java.time.Instant;
import org.queuebridge.domain.Secret;

/**
 * An OAuth access token of Genesys Cloud, with the time it was requested and the time it expires.
 *
 * @param value sent after {@code Bearer}
 * @param issued when it was requested
 * @param expires when the API stops accepting it
 */
record AccessToken(Secret value, Instant issued, Instant expires) {}
