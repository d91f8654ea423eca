/** PKGDOC */
@NullMarked
package org.queuebridge.ui.rules.model;

import org.jspecify.annotations.NullMarked;
