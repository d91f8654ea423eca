/** PKGDOC */
@NullMarked
package org.queuebridge.changes.apply;

import org.jspecify.annotations.NullMarked;
