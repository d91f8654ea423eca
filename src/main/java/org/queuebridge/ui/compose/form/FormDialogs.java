package org.queuebridge.ui.compose.form;

import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.ui.target.TargetSettingsOpener;

/** The settings that composing a rule leads to: those of the user, and those of a target. */
public interface FormDialogs extends TargetSettingsOpener {
    /** Makes a format from an event, and chooses it. */
    void newFormat();

    /** Changes a format. */
    void editFormat(CustomFormat format);

    /** Asks whether to delete a format. */
    void deleteFormat(CustomFormat format);

    /** Asks how long a pattern may be. */
    void chooseLimit();
}
