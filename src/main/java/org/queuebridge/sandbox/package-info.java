/** The sandbox: both clouds on loopback, with a sample contact center. */
@NullMarked
package org.queuebridge.sandbox;

import org.jspecify.annotations.NullMarked;
