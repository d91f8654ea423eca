package org.queuebridge.ui.change;

import javafx.beans.property.ReadOnlyObjectProperty;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.plan.UndoOrFinish;

/** The changes of one screen, one at a time. On the window's thread. */
public interface Changes {
    /** The state of the last change. */
    ReadOnlyObjectProperty<ChangeState> stateProperty();

    /** Shows the plan that undoes or finishes it. */
    void followUp(Applied former, UndoOrFinish kind);

    /** Dismisses the last change. */
    void dismiss();
}
