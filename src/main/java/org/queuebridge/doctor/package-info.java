/** Finds the first fault on the way of an event from Genesys Cloud to a rule's targets. */
@NullMarked
package org.queuebridge.doctor;

import org.jspecify.annotations.NullMarked;
