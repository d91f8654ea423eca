/** What both servers of the sandbox stand on: HTTP on loopback, and faults on demand. */
@NullMarked
package org.queuebridge.sandbox.http;

import org.jspecify.annotations.NullMarked;
