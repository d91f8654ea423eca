package org.queuebridge.ui.control.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.control.Hyperlink;
import org.controlsfx.control.HyperlinkLabel;

/** A sentence with links in it, which wraps. */
public final class LinkedSentence {
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]");

    private LinkedSentence() {}

    /**
     * Makes one.
     *
     * @param words what stands in square brackets is a link
     * @param commands what the links do, in their order
     */
    public static HyperlinkLabel of(String words, Runnable... commands) {
        List<String> links = LINK.matcher(words)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        HyperlinkLabel sentence = new HyperlinkLabel(words);
        sentence.setFocusTraversable(false);
        sentence.setMinWidth(0);
        sentence.setOnAction(action -> {
            if (action.getSource() instanceof Hyperlink link) {
                // A command can be given again; JavaFX would show it as a page that was visited.
                link.setVisited(false);
                commands[links.indexOf(link.getText())].run();
            }
        });
        return sentence;
    }
}
