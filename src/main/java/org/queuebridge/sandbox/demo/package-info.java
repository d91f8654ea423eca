/** The sandbox's sample contact center: its accounts, queues, rules and targets. */
@NullMarked
package org.queuebridge.sandbox.demo;

import org.jspecify.annotations.NullMarked;
