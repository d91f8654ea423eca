package org.queuebridge.ui.shell;

import java.util.List;
import javafx.scene.Node;
import org.queuebridge.ui.control.Toast;

/**
 * The screen of a section, as it is made when the section is first entered.
 *
 * @param first focuses the screen's first control, so that its keys work at once
 * @param results what appears over the screen, the last one in front
 */
public record SectionScreen(Node node, Runnable first, List<Toast> results) {
    public SectionScreen {
        results = List.copyOf(results);
    }
}
