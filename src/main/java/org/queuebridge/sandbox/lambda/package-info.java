/** The sandbox's local Lambda: functions with the policies that say who may invoke them. */
@NullMarked
package org.queuebridge.sandbox.lambda;

import org.jspecify.annotations.NullMarked;
