/** The HTTP servers of the sandbox: loopback only, with faults on demand. */
@NullMarked
package org.queuebridge.sandbox.http;

import org.jspecify.annotations.NullMarked;
