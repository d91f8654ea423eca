package org.queuebridge.app;

import org.queuebridge.ui.theme.FallbackFonts;

/** The fonts of the program's window. */
public final class AppFonts {
    private AppFonts() {}

    /** Provides those that the system may lack. To be called before JavaFX needs its first font; blocks. */
    public static void provide() {
        FallbackFonts.provide(UserFolders.ofThisUser().cache().resolve("fonts-" + AppInfo.VERSION));
    }
}
