/** PKGDOC */
@NullMarked
package org.queuebridge.domain.pattern.explain;

import org.jspecify.annotations.NullMarked;
