/** PKGDOC */
@NullMarked
package org.queuebridge.domain.pattern.read;

import org.jspecify.annotations.NullMarked;
