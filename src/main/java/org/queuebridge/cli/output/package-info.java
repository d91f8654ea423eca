/** The data of commands: tables, CSV, and the documented JSON. */
@NullMarked
package org.queuebridge.cli.output;

import org.jspecify.annotations.NullMarked;
