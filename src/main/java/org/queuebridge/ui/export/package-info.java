/** Writing files that a person asks for: where to, how far it is, and what came of it. */
@NullMarked
package org.queuebridge.ui.export;

import org.jspecify.annotations.NullMarked;
