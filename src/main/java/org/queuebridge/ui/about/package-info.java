/** What the program says of itself: versions, places of its files, libraries and their licenses. */
@NullMarked
package org.queuebridge.ui.about;

import org.jspecify.annotations.NullMarked;
