package org.queuebridge.app;

/** Where the window's log files go. */
public final class LogFolder {
    private LogFolder() {}

    /** Sends the log there from now on. To be called before the first logger is made. */
    public static void use() {
        System.setProperty("queuebridge.log", UserFolders.ofThisUser().log().toString());
        System.setProperty("tinylog.configuration", "tinylog-window.properties");
    }
}
