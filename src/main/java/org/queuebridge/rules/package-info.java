/** Reads rules and judges them: their meaning, issues, coverage and verification. Holds the port to EventBridge. */
@NullMarked
package org.queuebridge.rules;

import org.jspecify.annotations.NullMarked;
