/** Verifying rules: everything that can be checked of a rule without changing anything. */
@NullMarked
package org.queuebridge.rules.verify;

import org.jspecify.annotations.NullMarked;
