/** PKGDOC */
@NullMarked
package org.queuebridge.aws.policy;

import org.jspecify.annotations.NullMarked;
