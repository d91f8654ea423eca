/** PKGDOC */
@NullMarked
package org.queuebridge.aws.credentials;

import org.jspecify.annotations.NullMarked;
