package org.queuebridge.ui.rules.diagram;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.diagram.shape.Shape;
import org.queuebridge.diagram.shape.Shape.Bounds;
import org.queuebridge.ui.canvas.CanvasPainter;
import org.queuebridge.ui.canvas.DiagramCanvas;
import org.queuebridge.ui.canvas.DiagramContent;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** A picture with its tools: zoom, the same as text, and saving it; below it what its signs mean. */
final class DiagramView extends VBox {
    private static final double STEP = 1.25;
    private static final double LEGEND = 26;
    private static final double LOW = 330;

    private static final PseudoClass REFRESHING = PseudoClass.getPseudoClass("refreshing");

    private final DiagramCanvas canvas;
    private final TextArea text = new TextArea();
    private final EmptyState empty = new EmptyState();
    private final ToggleButton asText = new ToggleButton(Messages.text("diagram.text"));
    private final Label percent = new Label();
    private final Label about = new Label();
    private final HBox tools;
    private final Node legend;
    private final Consumer<Supplier<List<String>>> reader;
    private Supplier<List<String>> lines = List::of;

    /**
     * @param id of the picture
     * @param dark whether the theme is dark
     * @param legend what the signs mean, from the left and around a height
     * @param onExport saves the picture
     * @param reader puts the picture in sentences
     */
    DiagramView(String id, ObservableValue<Boolean> dark, List<Shape> legend, Runnable onExport, TextReader reader) {
        this.reader = reader.into(text::setText);
        canvas = new DiagramCanvas(dark);
        canvas.setId(id);
        getStyleClass().add("diagram");
        text.setEditable(false);
        text.setWrapText(true);
        text.setId(id + "-text");
        asText.setId(id + "-as-text");
        asText.setTooltip(new Tooltip(Messages.text("diagram.text.hint")));
        asText.setMinWidth(Region.USE_PREF_SIZE);
        asText.selectedProperty().subscribe((_, _) -> swap());
        tools = tools(id, onExport);
        about.getStyleClass().addAll("muted", "small");
        about.setId(id + "-about");
        about.setMinWidth(0);
        StackPane picture = new StackPane(canvas, text, empty);
        picture.setMinHeight(0);
        VBox.setVgrow(picture, Priority.ALWAYS);
        this.legend = strip(dark, legend);
        heightProperty().subscribe((_, _) -> explain());
        getChildren().addAll(tools, picture, about, this.legend);
        canvas.viewProperty().subscribe(view -> percent.setText(Math.round(view.scale() * 100) + " %"));
        nothing(Messages.text("diagram.empty.title"), Messages.text("diagram.empty"));
    }

    /** Marks the picture while the rules that it shows are read again. */
    void mark(ObservableValue<RulesState> state) {
        about.textProperty().bind(state.flatMap(now -> canvas.spokenProperty().map(now::marked)));
        state.subscribe(now -> pseudoClassStateChanged(REFRESHING, now.again().isPresent()));
    }

    private HBox tools(String id, Runnable onExport) {
        Button smaller = Buttons.icon(
                Feather.ZOOM_OUT,
                Messages.text("diagram.smaller", Keys.MAP_SMALLER.text()),
                () -> canvas.zoom(1 / STEP));
        Button larger = Buttons.icon(
                Feather.ZOOM_IN, Messages.text("diagram.larger", Keys.MAP_LARGER.text()), () -> canvas.zoom(STEP));
        larger.setId(id + "-larger");
        Button fit = Buttons.plain(Messages.text("diagram.fit"), canvas::fit);
        fit.setTooltip(new Tooltip(Messages.text("diagram.fit.hint", Keys.MAP_FIT.text())));
        fit.setId(id + "-fit");
        Button save = Buttons.plain(Messages.text("diagram.export"), onExport);
        save.setId(id + "-export");
        percent.getStyleClass().addAll("muted", "diagram-percent");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(smaller, percent, larger, fit, space, asText, save);
        bar.getStyleClass().add("diagram-tools");
        return bar;
    }

    private static Node strip(ObservableValue<Boolean> dark, List<Shape> legend) {
        double width = legend.stream()
                .mapToDouble(shape -> shape.bounds().right())
                .max()
                .orElse(0);
        Canvas drawn = new Canvas(width, LEGEND);
        dark.subscribe(isDark -> {
            GraphicsContext g = drawn.getGraphicsContext2D();
            g.clearRect(0, 0, width, LEGEND);
            new CanvasPainter(g, isDark, 1).paint(legend, new Bounds(0, 0, width, LEGEND));
        });
        // In a narrow window its end is cut, rather than the window made wider.
        StackPane strip = new StackPane(drawn);
        strip.getStyleClass().add("diagram-legend");
        strip.setMinWidth(0);
        return strip;
    }

    /** The middle of the legend's height. */
    static double legendMiddle() {
        return LEGEND / 2;
    }

    /** There is nothing to show, and why. */
    void nothing(String title, String why) {
        lines = List::of;
        empty.show(Feather.SHARE_2, title, why);
        Visibility.set(empty, true);
        List.of(tools, about, legend).forEach(part -> Visibility.set(part, false));
        canvas.setVisible(false);
        text.setVisible(false);
    }

    /**
     * Shows a picture.
     *
     * @param words the same as text
     */
    void show(DiagramContent content, Supplier<List<String>> words) {
        lines = words;
        Visibility.set(empty, false);
        Visibility.set(tools, true);
        explain();
        canvas.show(content);
        swap();
    }

    /** Where there is little room, the picture needs it. */
    private void explain() {
        boolean room = tools.isVisible() && getHeight() > LOW;
        Visibility.set(about, room);
        Visibility.set(legend, room);
    }

    /** The next picture is of something else. */
    void forget() {
        canvas.forget();
    }

    private void swap() {
        boolean words = asText.isSelected();
        canvas.setVisible(!words);
        text.setVisible(words);
        if (words) {
            reader.accept(lines);
        }
    }

    /** Puts the focus on the picture. */
    void enter() {
        (asText.isSelected() ? text : canvas).requestFocus();
    }
}
