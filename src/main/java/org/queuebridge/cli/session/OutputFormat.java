package org.queuebridge.cli.session;

/** How a command writes its data. */
public enum OutputFormat {
    TABLE,
    JSON,
    CSV,
    /** Of the report alone, where it stands for the table too. */
    HTML
}
