/** What is written to files for others to read: reports of a bus, lists of queues, and the record of changes. */
@NullMarked
package org.queuebridge.report;

import org.jspecify.annotations.NullMarked;
