/** What the doctor shows for what it says: metrics, policies, and why something could not be looked at. */
@NullMarked
package org.queuebridge.doctor.evidence;

import org.jspecify.annotations.NullMarked;
