/** What is known of queues, events, patterns and rules: values and pure functions, nothing that talks to the world. */
@NullMarked
package org.queuebridge.domain;

import org.jspecify.annotations.NullMarked;
