package org.queuebridge.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.queuebridge.storage.PrivateFile;
import org.queuebridge.task.Lazy;
import org.queuebridge.ui.theme.FallbackFonts;
import org.queuebridge.words.Messages;
import org.slf4j.LoggerFactory;

/** What the window needs and JavaFX does not, made ready while JavaFX starts. */
public final class Preparation {
    private static final Supplier<CompletableFuture<Void>> READY =
            new Lazy<>(() -> CompletableFuture.runAsync(Preparation::prepare, Preparation::start));

    private Preparation() {}

    /** Begins it, on a thread of its own. */
    static void begin() {
        CompletableFuture<Void> _ = READY.get();
    }

    /** Returns when fonts, log and words are there. To be called before JavaFX needs its first font. */
    static void await() {
        READY.get().join();
    }

    /** Provides the fonts that the system may lack. To be called before JavaFX needs its first font; blocks. */
    public static void provideFonts() {
        FallbackFonts.provide(UserFolders.ofThisUser().cache().resolve("fonts-" + AppInfo.VERSION));
    }

    private static void start(Runnable work) {
        Thread.ofPlatform().name("preparation").daemon().start(work);
    }

    private static void prepare() {
        provideFonts();
        UserFolders folders = UserFolders.ofThisUser();
        Stream.of(folders.log(), folders.settings(), folders.data()).forEach(PrivateFile::setBack);
        LoggerFactory.getLogger(Preparation.class).debug("Starting {}", AppInfo.VERSION);
        Messages.text("app.title");
    }
}
