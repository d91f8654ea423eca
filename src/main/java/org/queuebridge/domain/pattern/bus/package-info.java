/** PKGDOC */
@NullMarked
package org.queuebridge.domain.pattern.bus;

import org.jspecify.annotations.NullMarked;
