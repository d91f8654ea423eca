/** Names as people write them: compared without case and accents, and spelled in ASCII. */
@NullMarked
package org.queuebridge.domain.text;

import org.jspecify.annotations.NullMarked;
