/** PKGDOC */
@NullMarked
package org.queuebridge.code;

import org.jspecify.annotations.NullMarked;
