/** The roles of the sandbox's IAM that rules deliver with. */
@NullMarked
package org.queuebridge.sandbox.roles;

import org.jspecify.annotations.NullMarked;
