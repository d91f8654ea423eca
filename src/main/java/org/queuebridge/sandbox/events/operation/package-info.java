/** PKGDOC */
@NullMarked
package org.queuebridge.sandbox.events.operation;

import org.jspecify.annotations.NullMarked;
