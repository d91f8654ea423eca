/** What rules matched and delivered: the column of the last day, and the chart of a rule. */
@NullMarked
package org.queuebridge.ui.rules.metrics;

import org.jspecify.annotations.NullMarked;
