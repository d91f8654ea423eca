/** What the doctor found when all was well, to compare with. */
@NullMarked
package org.queuebridge.doctor.healthy;

import org.jspecify.annotations.NullMarked;
