package org.queuebridge.settings;

import java.util.Optional;
import org.queuebridge.domain.Failure;

/**
 * What was found at the start.
 *
 * @param settings the defaults where nothing was kept, or where it could not be read
 * @param trouble why it could not be read, and where it is left as it was
 */
public record LoadedSettings(Settings settings, Optional<Failure> trouble) {
    /** Nothing was kept yet. */
    public static final LoadedSettings NOTHING = new LoadedSettings(Settings.DEFAULT, Optional.empty());
}
