/** Use cases on rules: load, create, verify, switch, delete; and the port they need. */
@NullMarked
package org.queuebridge.rules;

import org.jspecify.annotations.NullMarked;
