/** What calls over a network need, whatever the service: retries, a rate limit, the right proxy. */
@NullMarked
package org.queuebridge.net;

import org.jspecify.annotations.NullMarked;
