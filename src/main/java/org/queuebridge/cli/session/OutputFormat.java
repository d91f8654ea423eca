package org.queuebridge.cli.session;

/** How a command writes its data. */
public enum OutputFormat {
    TABLE,
    JSON,
    CSV
}
