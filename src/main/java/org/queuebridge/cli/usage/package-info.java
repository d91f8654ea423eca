/** What the commands say where they are typed wrong. */
@NullMarked
package org.queuebridge.cli.usage;

import org.jspecify.annotations.NullMarked;
