/** PKGDOC */
@NullMarked
package org.queuebridge.changes.bulk;

import org.jspecify.annotations.NullMarked;
