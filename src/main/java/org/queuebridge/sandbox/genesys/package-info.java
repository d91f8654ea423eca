/** A local Genesys Cloud: sign-in, organization, queues, integrations and topics, over the protocol of the real one. */
@NullMarked
package org.queuebridge.sandbox.genesys;

import org.jspecify.annotations.NullMarked;
