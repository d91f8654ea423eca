/**
 * Changes rules. Every change is a plan that is applied step by step, checked, recorded in the journal, and can be
 * undone.
 */
@NullMarked
package org.queuebridge.changes;

import org.jspecify.annotations.NullMarked;
