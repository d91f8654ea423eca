/** What can be done about the findings of the doctor: each fix becomes a plan that is shown before it is applied. */
@NullMarked
package org.queuebridge.doctor.fix;

import org.jspecify.annotations.NullMarked;
