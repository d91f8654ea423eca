package org.queuebridge.ui.control.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.controlsfx.control.HyperlinkLabel;

/**
 * A sentence with links in it, as high as its lines. It wraps before and after each link, so that what stands between
 * links should be short.
 */
public final class LinkedSentence extends HyperlinkLabel {
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]");

    /**
     * Makes one.
     *
     * @param words what stands in square brackets is a link
     * @param commands what the links do, in their order
     */
    public LinkedSentence(String words, Runnable... commands) {
        super(words);
        List<String> links = LINK.matcher(words)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        setFocusTraversable(false);
        setMinWidth(0);
        setOnAction(action -> {
            if (action.getSource() instanceof Hyperlink link) {
                // A command can be given again; JavaFX would show it as a page that was visited.
                link.setVisited(false);
                commands[links.indexOf(link.getText())].run();
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset()
                + getChildren().stream()
                        .mapToDouble((Node flow) -> flow.prefHeight(inside))
                        .sum()
                + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
