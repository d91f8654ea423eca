package org.queuebridge.app;

/** Where the log files of the window and of commands go. */
public final class LogFolder {
    private LogFolder() {}

    /** Sends the log there from now on. To be called before the first logger is made. */
    public static void use() {
        use("tinylog-window.properties");
    }

    /** The same for a command, which writes nothing to the terminal but its own words. */
    static void useForCommands() {
        use("tinylog-command.properties");
    }

    private static void use(String configuration) {
        System.setProperty("queuebridge.log", UserFolders.ofThisUser().log().toString());
        System.setProperty("tinylog.configuration", configuration);
    }
}
