/** Genesys Cloud over HTTP: sign-in, tokens, paging, errors. */
@NullMarked
package org.queuebridge.genesys;

import org.jspecify.annotations.NullMarked;
