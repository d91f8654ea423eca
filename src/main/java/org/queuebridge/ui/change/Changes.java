package org.queuebridge.ui.change;

import javafx.beans.property.ReadOnlyObjectProperty;
import org.queuebridge.changes.Applied;

/** The changes that are made on a screen, one at a time. On the window's thread. */
public interface Changes {
    /** How the last one goes, or went. */
    ReadOnlyObjectProperty<ChangeState> stateProperty();

    /** Does what is left to do, where it was begun. */
    void goOn(Applied former);

    /** Restores what was there before, where it was begun. */
    void takeBack(Applied former);

    /** Forgets how the last change went. */
    void dismiss();
}
