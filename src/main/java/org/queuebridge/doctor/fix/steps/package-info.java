/** What a person can do about findings that no plan of this program mends: what, where, and a line to copy. */
@NullMarked
package org.queuebridge.doctor.fix.steps;

import org.jspecify.annotations.NullMarked;
