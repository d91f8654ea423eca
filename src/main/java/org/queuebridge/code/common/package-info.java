/** PKGDOC */
@NullMarked
package org.queuebridge.code.common;

import org.jspecify.annotations.NullMarked;
