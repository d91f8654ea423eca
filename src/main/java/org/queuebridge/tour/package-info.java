/** Drives the main job through the real window, and takes its pictures. */
@NullMarked
package org.queuebridge.tour;

import org.jspecify.annotations.NullMarked;
