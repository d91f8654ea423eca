/** Conversation events: topics, formats, meanings and samples. */
@NullMarked
package org.queuebridge.domain.event;

import org.jspecify.annotations.NullMarked;
