/** PKGDOC */
@NullMarked
package org.queuebridge.code.cloudformation;

import org.jspecify.annotations.NullMarked;
