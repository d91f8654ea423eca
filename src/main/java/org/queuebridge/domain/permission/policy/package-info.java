/** PKGDOC */
@NullMarked
package org.queuebridge.domain.permission.policy;

import org.jspecify.annotations.NullMarked;
