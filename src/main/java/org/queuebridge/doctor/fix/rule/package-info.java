/** Plans the fixes of a rule and its targets. */
@NullMarked
package org.queuebridge.doctor.fix.rule;

import org.jspecify.annotations.NullMarked;
