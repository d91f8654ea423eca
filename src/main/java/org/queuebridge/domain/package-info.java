/** Queues, events, patterns, rules and changes as values and pure functions, without any input or output. */
@NullMarked
package org.queuebridge.domain;

import org.jspecify.annotations.NullMarked;
