/** PKGDOC */
@NullMarked
package org.queuebridge.aws.failure;

import org.jspecify.annotations.NullMarked;
