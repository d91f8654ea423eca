/** The logs of the sandbox's event buses: a record for each step of an event. */
@NullMarked
package org.queuebridge.sandbox.buslog;

import org.jspecify.annotations.NullMarked;
