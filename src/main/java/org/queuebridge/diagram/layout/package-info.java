/** Places the nodes of a graph. */
@NullMarked
package org.queuebridge.diagram.layout;

import org.jspecify.annotations.NullMarked;
