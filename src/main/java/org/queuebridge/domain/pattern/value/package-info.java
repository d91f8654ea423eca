/** PKGDOC */
@NullMarked
package org.queuebridge.domain.pattern.value;

import org.jspecify.annotations.NullMarked;
