/** IAM's evaluation of resource policies, for the sandbox only: it shares no code with the program that it tests. */
@NullMarked
package org.queuebridge.sandbox.iam;

import org.jspecify.annotations.NullMarked;
