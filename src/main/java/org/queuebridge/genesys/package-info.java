/** Genesys Cloud over HTTP: sign-in, tokens, retries, rate limit, paging, errors. */
@NullMarked
package org.queuebridge.genesys;

import org.jspecify.annotations.NullMarked;
