package org.queuebridge.ui.compose;

import org.queuebridge.domain.event.CustomFormat;

/** What of a person's settings composing a rule leads to. */
public interface SettingsLinks {
    /** Makes a format from an event, and chooses it. */
    void newFormat();

    /** Changes a format. */
    void editFormat(CustomFormat format);

    /** Asks whether to delete a format. */
    void deleteFormat(CustomFormat format);

    /** Asks how long a pattern may be. */
    void chooseLimit();
}
