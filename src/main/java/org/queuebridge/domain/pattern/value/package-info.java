/** Tests of one field's values, compared without any event. */
@NullMarked
package org.queuebridge.domain.pattern.value;

import org.jspecify.annotations.NullMarked;
