/** The details of the selected rules: what they do, their pattern, targets and verification. */
@NullMarked
package org.queuebridge.ui.rules.detail;

import org.jspecify.annotations.NullMarked;
