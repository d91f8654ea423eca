package org.queuebridge.ui.control.code;

import java.util.List;
import java.util.function.Supplier;

/** A view of a text in which words can be found. */
public interface Searchable {
    /** The lines that are searched; they are made off the window's thread. */
    Supplier<List<String>> searched();

    /** Marks what was found, and shows the current match. */
    void show(FoundText found);

    /** Takes the focus. */
    void requestFocus();
}
