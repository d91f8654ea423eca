/** Resource policies: documents, statements and conditions, and the request that they decide about. */
@NullMarked
package org.queuebridge.domain.permission.policy;

import org.jspecify.annotations.NullMarked;
