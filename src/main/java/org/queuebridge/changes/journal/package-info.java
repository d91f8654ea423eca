/** PKGDOC */
@NullMarked
package org.queuebridge.changes.journal;

import org.jspecify.annotations.NullMarked;
