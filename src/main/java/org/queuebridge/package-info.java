@NullMarked
package org.queuebridge;

import org.jspecify.annotations.NullMarked;
