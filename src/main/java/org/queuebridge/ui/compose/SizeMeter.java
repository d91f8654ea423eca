package org.queuebridge.ui.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedBar;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.pattern.build.PatternShares;
import org.queuebridge.ui.compose.form.PatternPreview;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.ui.session.AccountLimits;
import org.queuebridge.words.Messages;

/** How long the pattern is against the limit: a bar of what takes the room, and the same in words. */
final class SizeMeter extends HBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final SegmentedBar<Share> bar = new SegmentedBar<>();
    private final Label words = new Label();
    private final Hyperlink limit;
    private final WrappedTooltip legend = new WrappedTooltip();

    /** A part of the bar. */
    private static final class Share extends SegmentedBar.Segment {
        private final String kind;

        Share(String kind, int characters) {
            super(characters);
            this.kind = kind;
        }
    }

    /**
     * @param limits says where the limit comes from
     * @param chooseLimit asks how long a pattern may be
     */
    SizeMeter(AccountLimits limits, Runnable chooseLimit) {
        getStyleClass().add("meter");
        setAlignment(Pos.CENTER_LEFT);
        bar.setId("pattern-meter");
        bar.setMinWidth(16);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setInfoNodeFactory(null);
        bar.setSegmentViewFactory(share -> {
            Region view = new Region();
            view.getStyleClass().addAll("share", share.kind);
            return view;
        });
        HBox.setHgrow(bar, Priority.ALWAYS);
        Tooltip.install(bar, legend);
        words.setId("pattern-size");
        words.getStyleClass().add("small");
        words.setMinWidth(0);
        limit = Buttons.link(Messages.text("compose.limit"), chooseLimit);
        limit.setId("pattern-limit");
        limit.getStyleClass().add("small");
        limit.setMinWidth(USE_PREF_SIZE);
        Tooltip origin = new WrappedTooltip();
        limit.setTooltip(origin);
        limits.workspace().quotasProperty().subscribe(_ -> {
            origin.setText(Messages.text("compose.limit.tip", limits.patternSizeOrigin()));
            limit.setAccessibleHelp(origin.getText());
        });
        getChildren().addAll(bar, words, limit);
    }

    void show(PatternPreview preview, boolean byHand) {
        PatternBudget.Usage usage = preview.usage();
        PatternShares shares = preview.shares();
        List<Share> all = List.of(
                new Share("events", shares.events()),
                new Share("source", shares.source()),
                new Share("queues", shares.queues()),
                new Share("free", usage.left()));
        bar.getSegments()
                .setAll(all.stream().filter(share -> share.getValue() > 0).toList());
        String spoken = all.stream()
                .map(share -> Messages.text("compose.share." + share.kind, (int) share.getValue()))
                .collect(Collectors.joining(", "));
        legend.setText(spoken);
        bar.setAccessibleText(Messages.text("compose.size") + ": " + spoken);
        words.setText(words(preview, usage, byHand));
        for (var node : Set.of(bar, words)) {
            node.pseudoClassStateChanged(OVER, !usage.fits());
        }
    }

    private static String words(PatternPreview preview, PatternBudget.Usage usage, boolean byHand) {
        if (!preview.parts().isEmpty()) {
            return Messages.text(
                    "compose.size.split",
                    usage.used(),
                    usage.limit(),
                    preview.parts().size());
        }
        if (byHand) {
            return Messages.text("compose.size.characters", usage.used(), usage.limit());
        }
        return usage.fits()
                ? Messages.text("compose.size.fits", usage.used(), usage.limit(), usage.moreQueues())
                : Messages.text("compose.size.over", usage.used(), usage.limit(), usage.queuesTooMany());
    }
}
