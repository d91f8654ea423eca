/** The sandbox's local STS. */
@NullMarked
package org.queuebridge.sandbox.sts;

import org.jspecify.annotations.NullMarked;
