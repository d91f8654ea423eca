/** PKGDOC */
@NullMarked
package org.queuebridge.sandbox.events.state;

import org.jspecify.annotations.NullMarked;
