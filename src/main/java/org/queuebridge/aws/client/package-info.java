/** PKGDOC */
@NullMarked
package org.queuebridge.aws.client;

import org.jspecify.annotations.NullMarked;
