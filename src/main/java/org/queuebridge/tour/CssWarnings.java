package org.queuebridge.tour;

import java.text.MessageFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The warnings of JavaFX about style sheets, while this is open. */
public final class CssWarnings implements AutoCloseable {
    private final Logger logger = Logger.getLogger("javafx.css");
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Handler handler = new Listener();

    private CssWarnings() {
        logger.addHandler(handler);
    }

    /** Listens from now on. */
    public static CssWarnings heard() {
        return new CssWarnings();
    }

    /** What was warned of so far. */
    public List<String> messages() {
        return messages;
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
    }

    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                messages.add(
                        entry.getParameters() == null
                                ? entry.getMessage()
                                : MessageFormat.format(entry.getMessage(), entry.getParameters()));
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
