package org.queuebridge.ui.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.ui.dialog.NameTakenDialog;

/** How composing a rule hangs together with the rules that are there. */
public interface ComposeNavigation {
    /** Shows a rule among the rules. */
    void show(String ruleName);

    /** Shows it there and verifies it. */
    void verify(String ruleName);

    /** The names of the rules that are known to be on the bus. */
    Set<String> names();

    /** Leads with what is composed to the test bench. */
    void test();

    /** Goes to the screen Connect. */
    void connect();

    /** Shows what somebody else changed of a rule meanwhile. */
    void showDifference(ChangeResult.ChangedMeanwhile changed);

    /** The formats in which a queue may stand in an event. */
    List<EventFormat> formats();

    /** A queue's name, where it is loaded. */
    Optional<String> queueName(String id);

    /** Asks what to do about a name that is taken. */
    void ask(NameTakenDialog.Question question);
}
