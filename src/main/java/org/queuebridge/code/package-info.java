/** A plan as code that makes the same changes, in the language that a person chooses. */
@NullMarked
package org.queuebridge.code;

import org.jspecify.annotations.NullMarked;
