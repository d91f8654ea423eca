/** Parts that code in all languages shares: names, comments, permissions, and text without invisible characters. */
@NullMarked
package org.queuebridge.code.common;

import org.jspecify.annotations.NullMarked;
