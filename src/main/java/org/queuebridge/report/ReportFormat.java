package org.queuebridge.report;

import java.util.Locale;

/** The kinds of files that are written. Their names are in the messages under {@code export.format.<NAME>}. */
public enum ReportFormat {
    /** One page that needs no other file. */
    HTML,
    CSV,
    JSON;

    /** The end of a file's name. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
