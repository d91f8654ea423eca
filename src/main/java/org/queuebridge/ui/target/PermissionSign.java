package org.queuebridge.ui.target;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.words.Messages;
import org.queuebridge.words.PermissionWords;
import org.queuebridge.words.PermissionWords.Sign;

/** Whether rules may deliver, as an icon in its color. */
public final class PermissionSign {
    /** What needs attention most, last. */
    private static final List<Sign> BY_WEIGHT = List.of(Sign.MAY, Sign.ADDED, Sign.ROLE, Sign.UNKNOWN, Sign.MAY_NOT);

    private PermissionSign() {}

    /** One sign for all of these targets, that of the one that needs attention most; empty while nothing is known. */
    public static Optional<Node> worst(List<TargetLine> targets) {
        return targets.stream()
                .flatMap(target -> target.permissionsProperty().get().stream())
                .map(permission -> PermissionWords.of(permission).sign())
                .max(Comparator.comparingInt(BY_WEIGHT::indexOf))
                .map(PermissionSign::of);
    }

    private static Node of(Sign sign) {
        HBox box = new HBox(icon(sign));
        box.getStyleClass().addAll("permission-line", "permission-sign");
        style(box, sign);
        box.setAccessibleText(Messages.text("permission.sign." + sign));
        return box;
    }

    /** Gives a node with the style {@code permission-line} the sign's color. */
    static void style(Node node, Sign sign) {
        node.pseudoClassStateChanged(
                PseudoClass.getPseudoClass(sign.name().toLowerCase(Locale.ROOT).replace('_', '-')), true);
    }

    /** Each has a shape of its own, because color is never the only sign. */
    static FontIcon icon(Sign sign) {
        return new FontIcon(
                switch (sign) {
                    case MAY -> Feather.CHECK;
                    case ADDED -> Feather.PLUS_CIRCLE;
                    case MAY_NOT -> Feather.ALERT_TRIANGLE;
                    case UNKNOWN -> Feather.HELP_CIRCLE;
                    case ROLE -> Feather.KEY;
                });
    }
}
