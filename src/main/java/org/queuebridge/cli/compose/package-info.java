/** The options that describe a rule: when it fires, its targets, and what is wrong with them. */
@NullMarked
package org.queuebridge.cli.compose;

import org.jspecify.annotations.NullMarked;
