/** Conversation events: what can be listened to and what it carries. */
@NullMarked
package org.queuebridge.domain.event;

import org.jspecify.annotations.NullMarked;
