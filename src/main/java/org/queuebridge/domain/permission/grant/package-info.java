/** Statements that let rules deliver: which are needed, where they have room, and how a policy's text is edited. */
@NullMarked
package org.queuebridge.domain.permission.grant;

import org.jspecify.annotations.NullMarked;
