/** PKGDOC */
@NullMarked
package org.queuebridge.ui.control.code;

import org.jspecify.annotations.NullMarked;
