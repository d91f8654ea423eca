/** PKGDOC */
@NullMarked
package org.queuebridge.code.script;

import org.jspecify.annotations.NullMarked;
