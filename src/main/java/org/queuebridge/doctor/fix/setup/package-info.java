/** The fixes of what brings events to a bus, as plans. */
@NullMarked
package org.queuebridge.doctor.fix.setup;

import org.jspecify.annotations.NullMarked;
