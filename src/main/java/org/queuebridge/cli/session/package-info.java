/** Signing in, streams, options and exit codes that all commands share. */
@NullMarked
package org.queuebridge.cli.session;

import org.jspecify.annotations.NullMarked;
