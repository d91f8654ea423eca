package org.queuebridge.app;

/** What the program says of itself. */
public final class AppInfo {
    /** As in the build file; a test keeps them equal. */
    public static final String VERSION = "1.0.0";

    private AppInfo() {}
}
