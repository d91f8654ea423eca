/** PKGDOC */
@NullMarked
package org.queuebridge.domain.permission.grant;

import org.jspecify.annotations.NullMarked;
