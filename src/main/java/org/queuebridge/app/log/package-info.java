/** What is logged: the file, and what nobody caught. */
@NullMarked
package org.queuebridge.app.log;

import org.jspecify.annotations.NullMarked;
