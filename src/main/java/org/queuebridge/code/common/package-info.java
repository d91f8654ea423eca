/** What code in all languages shares: names, comments, permissions, and text in which nothing is invisible. */
@NullMarked
package org.queuebridge.code.common;

import org.jspecify.annotations.NullMarked;
