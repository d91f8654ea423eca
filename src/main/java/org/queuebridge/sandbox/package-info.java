/** The sandbox: both clouds on loopback, with a made-up contact centre. */
@NullMarked
package org.queuebridge.sandbox;

import org.jspecify.annotations.NullMarked;
