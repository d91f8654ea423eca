package org.queuebridge.ui.change;

import javafx.beans.property.ReadOnlyObjectProperty;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.plan.UndoOrFinish;

/** The changes that are made on a screen, one at a time. On the window's thread. */
public interface Changes {
    /** How the last one goes, or went. */
    ReadOnlyObjectProperty<ChangeState> stateProperty();

    /** Shows the plan that undoes or finishes it. */
    void followUp(Applied former, UndoOrFinish kind);

    /** Forgets how the last change went. */
    void dismiss();
}
