/** What captures and bus logs need of AWS besides rules, and of the computer. */
@NullMarked
package org.queuebridge.capture.port;

import org.jspecify.annotations.NullMarked;
