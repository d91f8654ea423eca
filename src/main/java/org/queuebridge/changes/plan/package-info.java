/** PKGDOC */
@NullMarked
package org.queuebridge.changes.plan;

import org.jspecify.annotations.NullMarked;
