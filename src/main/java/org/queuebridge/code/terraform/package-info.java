/** PKGDOC */
@NullMarked
package org.queuebridge.code.terraform;

import org.jspecify.annotations.NullMarked;
