/** PKGDOC */
@NullMarked
package org.queuebridge.sandbox.events.request;

import org.jspecify.annotations.NullMarked;
