/** EventBridge rules, buses and targets: their values, limits and checks. */
@NullMarked
package org.queuebridge.domain.rule;

import org.jspecify.annotations.NullMarked;
