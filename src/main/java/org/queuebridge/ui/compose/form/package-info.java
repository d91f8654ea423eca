/** PKGDOC */
@NullMarked
package org.queuebridge.ui.compose.form;

import org.jspecify.annotations.NullMarked;
