package org.queuebridge.settings;

import java.util.Optional;
import org.queuebridge.domain.Failure;

/**
 * The settings as they were at the start.
 *
 * @param settings the settings; defaults where none were saved or they could not be read
 * @param trouble why they could not be read, and where the file was kept
 */
public record LoadedSettings(Settings settings, Optional<Failure> trouble) {
    /** Nothing was saved yet. */
    public static final LoadedSettings NOTHING = new LoadedSettings(Settings.DEFAULT, Optional.empty());
}
