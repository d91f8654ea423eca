package org.queuebridge.ui.doctor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.queuebridge.doctor.Diagnosis;
import org.queuebridge.doctor.Rung;
import org.queuebridge.doctor.RungKind;
import org.queuebridge.ui.control.FocusKeeper;
import org.queuebridge.ui.control.UncachedScrollPane;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.FindingWords;
import org.queuebridge.words.Messages;

/** The rungs from top to bottom, as they are found. Arrow keys go through them, Enter is the rung's fix. */
final class LadderPane extends UncachedScrollPane {
    private final Function<Rung, Optional<FixOffer>> fixes;
    private final VBox ladder = new VBox();
    private final Label now = new WrappedLabel("", "muted");
    private final HBox running;
    private @Nullable Diagnosis shown;

    /** @param fixes what can be done about a rung */
    LadderPane(Function<Rung, Optional<FixOffer>> fixes) {
        this.fixes = fixes;
        setId("ladder");
        getStyleClass().addAll("detail-scroll", "ladder-pane");
        setFitToWidth(true);
        setContent(ladder);
        ladder.getStyleClass().add("ladder");
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("small-progress");
        running = new HBox(turning, now);
        running.getStyleClass().add("verify-running");
        running.setId("doctor-progress");
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Rungs that stay keep the focus; while the check goes on, the last line says what is looked at. */
    void show(DoctorState state) {
        List<Rung> rungs = state.rungs();
        ladder.getChildren().remove(running);
        List<Rung> since = state instanceof DoctorState.Done(var diagnosis, var _) ? diagnosis.since() : List.of();
        List<RungRow> rows = rows();
        for (int i = 0; i < rungs.size(); i++) {
            Rung rung = rungs.get(i);
            List<String> changed = isFirstOfKind(rungs, i) ? words(since, rung.kind()) : List.of();
            if (i >= rows.size()) {
                ladder.getChildren().add(new RungRow(rung, changed, fixes.apply(rung)));
            } else if (!rows.get(i).shows(rung, changed)) {
                ladder.getChildren().set(i, new RungRow(rung, changed, fixes.apply(rung)));
            }
        }
        ladder.getChildren().remove(rungs.size(), ladder.getChildren().size());
        if (state instanceof DoctorState.Running(var _, var checking)) {
            now.setText(words(checking));
            ladder.getChildren().add(running);
        }
        leadTab();
    }

    /** Tab leads to one rung, the arrow keys from there to the others: to the focused one, else to the first fault. */
    private void leadTab() {
        List<RungRow> rows = rows();
        int focused = focused(rows);
        Optional<RungRow> led = focused >= 0
                ? Optional.of(rows.get(focused))
                : firstFault(rows).or(() -> rows.stream().findFirst());
        rows.forEach(row -> row.setFocusTraversable(led.filter(row::equals).isPresent()));
    }

    /**
     * The first fault and its fix are in sight once a check ends, unless somebody is reading the rungs.
     *
     * @param layOut gives the ladder its size, which depends on what is said above it
     */
    void revealFault(DoctorState state, Runnable layOut) {
        if (state instanceof DoctorState.Done(var diagnosis, var _) && !diagnosis.equals(shown)) {
            shown = diagnosis;
            if (focused(rows()) < 0) {
                layOut.run();
                setVvalue(0);
                firstFault(rows()).ifPresent(this::reveal);
            }
        }
    }

    private static Optional<RungRow> firstFault(List<RungRow> rows) {
        return rows.stream().filter(row -> row.rung().fault()).findFirst();
    }

    private static boolean isFirstOfKind(List<Rung> rungs, int at) {
        return rungs.subList(0, at).stream()
                .noneMatch(before -> before.kind() == rungs.get(at).kind());
    }

    private static List<String> words(List<Rung> since, RungKind kind) {
        return since.stream()
                .filter(change -> change.kind() == kind)
                .map(change -> FindingWords.of(change.finding()).title())
                .toList();
    }

    private static String words(Optional<RungKind> checking) {
        return checking.map(kind -> Messages.text("doctor.checking." + kind))
                .orElseGet(() -> Messages.text("doctor.checking"));
    }

    private List<RungRow> rows() {
        return ladder.getChildren().stream()
                .filter(RungRow.class::isInstance)
                .map(RungRow.class::cast)
                .toList();
    }

    /** Goes to the first fault, or else to the first rung; false where there is none. */
    boolean enter() {
        List<RungRow> rows = rows();
        firstFault(rows).or(() -> rows.stream().findFirst()).ifPresent(this::go);
        return !rows.isEmpty();
    }

    private void onKey(KeyEvent key) {
        List<RungRow> rows = rows();
        int at = focused(rows);
        if (at < 0 || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> go(rows.get(Math.min(at + 1, rows.size() - 1)));
            case UP -> go(rows.get(Math.max(at - 1, 0)));
            case HOME -> go(rows.getFirst());
            case END -> go(rows.getLast());
            case ENTER -> {
                if (!rows.get(at).isFocused()) {
                    return; // the button itself
                }
                rows.get(at).fix();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private static int focused(List<RungRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (FocusKeeper.isWithin(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void go(RungRow row) {
        row.requestFocus();
        leadTab();
        reveal(row);
    }

    private void reveal(Node row) {
        Bounds place = row.getBoundsInParent();
        double room = getViewportBounds().getHeight();
        double rest = ladder.getHeight() - room;
        if (rest <= 0) {
            return;
        }
        double top = getVvalue() * rest;
        if (place.getMinY() < top) {
            setVvalue(place.getMinY() / rest);
        } else if (place.getMaxY() > top + room) {
            double bottom = place.getMaxY() + ladder.getPadding().getBottom();
            setVvalue(Math.min(1, (bottom - room) / rest));
        }
    }
}
