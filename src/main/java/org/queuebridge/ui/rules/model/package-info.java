/** What the screen Rules shows and does, without any control. */
@NullMarked
package org.queuebridge.ui.rules.model;

import org.jspecify.annotations.NullMarked;
