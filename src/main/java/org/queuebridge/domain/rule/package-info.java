/** EventBridge rules, buses and targets. */
@NullMarked
package org.queuebridge.domain.rule;

import org.jspecify.annotations.NullMarked;
