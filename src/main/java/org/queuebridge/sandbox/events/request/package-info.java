/** Requests to the local EventBridge: their fields, pages, limits and call rate. */
@NullMarked
package org.queuebridge.sandbox.events.request;

import org.jspecify.annotations.NullMarked;
