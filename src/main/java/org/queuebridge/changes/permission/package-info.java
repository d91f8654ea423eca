/** Permissions of targets in a plan: what is missing, what is added, what is removed. */
@NullMarked
package org.queuebridge.changes.permission;

import org.jspecify.annotations.NullMarked;
