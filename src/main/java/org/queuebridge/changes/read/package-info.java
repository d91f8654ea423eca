/** PKGDOC */
@NullMarked
package org.queuebridge.changes.read;

import org.jspecify.annotations.NullMarked;
