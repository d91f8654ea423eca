package org.queuebridge.ui.theme;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Provides the fallback fonts before any test starts JavaFX, which reads the list of fonts only once. */
public final class FontsBeforeJavaFx implements BeforeAllCallback {
    private static final AtomicBoolean PROVIDED = new AtomicBoolean();

    @Override
    public void beforeAll(ExtensionContext context) {
        if (PROVIDED.compareAndSet(false, true)) {
            FallbackFonts.provide(Path.of("target/fonts"));
        }
    }
}
