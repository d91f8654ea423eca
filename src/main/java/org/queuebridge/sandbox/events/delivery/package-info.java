/** PKGDOC */
@NullMarked
package org.queuebridge.sandbox.events.delivery;

import org.jspecify.annotations.NullMarked;
