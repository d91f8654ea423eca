package org.queuebridge.app.log;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cache of classes that the program is packed with. Java leaves it out where it does not fit the files beside it,
 * such as those of an image that was copied without its times; the program then starts as before, but slower.
 *
 * @param properties Java's properties by name, null where one is not set
 */
public record ClassCache(Function<String, @Nullable String> properties) {
    private static final Logger LOG = LoggerFactory.getLogger(ClassCache.class);

    /** Whether the launcher names a cache that Java does not use, which it says by the word “sharing”. */
    public boolean leftOut() {
        String info = properties.apply("java.vm.info");
        return file() != null && info != null && !info.contains("sharing");
    }

    /** Says so in the log. */
    public void tellWhereLeftOut() {
        if (leftOut()) {
            LOG.warn(
                    "the program starts without its cache of classes ({}), which does not fit its files;"
                            + " installing it anew brings one that does",
                    file());
        }
    }

    private @Nullable String file() {
        return properties.apply("queuebridge.cache");
    }
}
