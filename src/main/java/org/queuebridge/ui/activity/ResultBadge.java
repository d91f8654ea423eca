package org.queuebridge.ui.activity;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A plan's result in a word or two; results that need attention stand out. */
final class ResultBadge extends Label {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    ResultBadge() {
        getStyleClass().add("badge");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void show(ActivityRow line) {
        setText(line.resultWords());
        pseudoClassStateChanged(
                WARNING,
                switch (line.result()) {
                    case CHANGED_MEANWHILE, STOPPED, NOT_AS_PLANNED, UNPERMITTED -> true;
                    case RUNNING, UNFINISHED, SETTLED, FAILED, DONE -> false;
                });
        pseudoClassStateChanged(
                DANGER,
                switch (line.result()) {
                    case UNFINISHED, FAILED -> true;
                    case RUNNING, SETTLED, CHANGED_MEANWHILE, STOPPED, NOT_AS_PLANNED, UNPERMITTED, DONE -> false;
                });
    }
}
