/** The picture of the coverage matrix. */
@NullMarked
package org.queuebridge.diagram.matrix;

import org.jspecify.annotations.NullMarked;
