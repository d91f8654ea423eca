/** PKGDOC */
@NullMarked
package org.queuebridge.changes.permission;

import org.jspecify.annotations.NullMarked;
