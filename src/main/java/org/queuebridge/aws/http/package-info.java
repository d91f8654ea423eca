/** PKGDOC */
@NullMarked
package org.queuebridge.aws.http;

import org.jspecify.annotations.NullMarked;
