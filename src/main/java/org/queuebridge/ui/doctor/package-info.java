/** The screen Doctor: why a rule or a bus gets no events, rung by rung, and what fixes it. */
@NullMarked
package org.queuebridge.ui.doctor;

import org.jspecify.annotations.NullMarked;
