/** PKGDOC */
@NullMarked
package org.queuebridge.domain.pattern.build;

import org.jspecify.annotations.NullMarked;
