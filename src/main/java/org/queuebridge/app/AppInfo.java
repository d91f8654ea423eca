package org.queuebridge.app;

/** What the program says of itself. */
public final class AppInfo {
    /** As in the build file; a test holds them equal. */
    public static final String VERSION = "0.1.0";

    private AppInfo() {}
}
