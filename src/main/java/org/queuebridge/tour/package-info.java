/** Drives the main job through the real window and takes the screenshots. */
@NullMarked
package org.queuebridge.tour;

import org.jspecify.annotations.NullMarked;
