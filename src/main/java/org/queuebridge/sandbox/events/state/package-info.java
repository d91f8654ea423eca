/** What the local EventBridge keeps: buses, rules, targets and tags of each region. */
@NullMarked
package org.queuebridge.sandbox.events.state;

import org.jspecify.annotations.NullMarked;
