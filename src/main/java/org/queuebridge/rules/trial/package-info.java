/** Trying events with patterns, on this computer and at AWS. */
@NullMarked
package org.queuebridge.rules.trial;

import org.jspecify.annotations.NullMarked;
