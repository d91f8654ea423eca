/** A start from source: the program as the build's classes are, and what makes the next start quicker. */
@NullMarked
package org.queuebridge.fromsource;

import org.jspecify.annotations.NullMarked;
