/** Reports of what the screens show. */
@NullMarked
package org.queuebridge.ui.rules.report;

import org.jspecify.annotations.NullMarked;
