/** Faults that the sandbox is put into, each of which keeps events from arriving, and healed of. */
@NullMarked
package org.queuebridge.sandbox.scenario;

import org.jspecify.annotations.NullMarked;
