/** The sandbox's made-up contact centre: its accounts and queues. */
@NullMarked
package org.queuebridge.sandbox.demo;

import org.jspecify.annotations.NullMarked;
