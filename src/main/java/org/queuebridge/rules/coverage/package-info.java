/** PKGDOC */
@NullMarked
package org.queuebridge.rules.coverage;

import org.jspecify.annotations.NullMarked;
