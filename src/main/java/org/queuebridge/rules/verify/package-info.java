/** PKGDOC */
@NullMarked
package org.queuebridge.rules.verify;

import org.jspecify.annotations.NullMarked;
