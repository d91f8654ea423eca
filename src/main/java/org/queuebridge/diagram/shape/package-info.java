/** Pictures as lists of shapes, and what writes them: as SVG, as PNG. */
@NullMarked
package org.queuebridge.diagram.shape;

import org.jspecify.annotations.NullMarked;
