/** A plan as code that does the same, in the language that a person chooses. */
@NullMarked
package org.queuebridge.code;

import org.jspecify.annotations.NullMarked;
