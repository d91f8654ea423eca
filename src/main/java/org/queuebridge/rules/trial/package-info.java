/** PKGDOC */
@NullMarked
package org.queuebridge.rules.trial;

import org.jspecify.annotations.NullMarked;
