package org.queuebridge.ui.canvas;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.queuebridge.diagram.shape.Shape.Bounds;
import org.queuebridge.diagram.shape.Style;
import org.queuebridge.ui.canvas.DiagramContent.Layer;

/** Shows the part of a picture that is in view, however large the picture is. */
public final class DiagramCanvas extends Region {
    private final ObservableValue<Boolean> dark;
    private final Canvas canvas = new Canvas();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final ReadOnlyObjectWrapper<Viewport> view = new ReadOnlyObjectWrapper<>(Viewport.NOTHING);
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
    private @Nullable DiagramContent content;
    private boolean fitted;
    private boolean setting;

    /** @param dark whether the theme is dark */
    public DiagramCanvas(ObservableValue<Boolean> dark) {
        this.dark = dark;
        getStyleClass().add("diagram-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : new ScrollBar[] {across, down}) {
            bar.setFocusTraversable(false);
            bar.valueProperty().subscribe((_, _) -> scrolled());
        }
        canvas.setMouseTransparent(true);
        getChildren().addAll(canvas, across, down);
        dark.subscribe((_, _) -> paint());
        focusedProperty().subscribe((_, _) -> paint());
        spoken.subscribe(words -> setAccessibleText(words));
        new DiagramMouse(this).listen();
        new DiagramKeys(this).listen();
    }

    /** Shows a picture. A first one is fitted into the view; a later one keeps the place and the zoom. */
    public void show(DiagramContent shown) {
        content = shown;
        change(now -> now.of(shown.width(), shown.height()));
        fitOnce();
        refresh();
    }

    /** The next picture is another one: it is fitted into the view again. */
    public void forget() {
        fitted = false;
    }

    /** The part in view. */
    public ReadOnlyObjectProperty<Viewport> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** What has the focus, in words. */
    public ReadOnlyStringProperty spokenProperty() {
        return spoken.getReadOnlyProperty();
    }

    /** Shows as much of the picture as can be read. */
    public void fit() {
        change(Viewport::fitting);
    }

    /** Larger or smaller, around the middle. */
    public void zoom(double factor) {
        change(now -> now.zoomed(factor, now.viewWidth() / 2, now.viewHeight() / 2));
    }

    void change(UnaryOperator<Viewport> how) {
        view.set(how.apply(view.get()));
        showBars();
        paint();
    }

    void with(Consumer<DiagramContent> action) {
        if (content != null) {
            action.accept(content);
        }
    }

    /** After the focus has moved. */
    void revealFocus() {
        with(shown -> shown.focused().ifPresent(place -> {
            Bounds inset = shown.inset();
            change(now -> now.revealing(new Bounds(
                    place.x() - inset.width(),
                    place.y() - inset.height(),
                    place.width() + inset.width(),
                    place.height() + inset.height())));
        }));
        refresh();
    }

    /** Draws again, as the focus or what is highlighted is another. */
    public void refresh() {
        with(shown -> spoken.set(shown.spoken()));
        paint();
    }

    @Override
    protected void layoutChildren() {
        double barWidth = down.prefWidth(-1);
        double barHeight = across.prefHeight(-1);
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = Math.max(0, getWidth() - barWidth - left - snappedRightInset());
        double height = Math.max(0, getHeight() - barHeight - top - snappedBottomInset());
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.relocate(left, top);
        across.resizeRelocate(left, top + height, width, barHeight);
        down.resizeRelocate(left + width, top, barWidth, height);
        change(now -> now.sized(width, height));
        fitOnce();
    }

    private void fitOnce() {
        if (!fitted && content != null && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            fitted = true;
            change(Viewport::fittingReadably);
        }
    }

    private void showBars() {
        setting = true;
        Viewport now = view.get();
        showBar(across, now.x(), now.viewWidth() / now.scale(), now.width());
        showBar(down, now.y(), now.viewHeight() / now.scale(), now.height());
        setting = false;
    }

    private static void showBar(ScrollBar bar, double value, double seen, double whole) {
        double most = Math.max(0, whole - seen);
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(whole == 0 ? 0 : most * seen / whole);
        bar.setUnitIncrement(seen / 10);
        bar.setBlockIncrement(seen * 0.9);
        bar.setValue(Math.clamp(value, 0, most));
    }

    private void scrolled() {
        if (!setting) {
            change(now -> now.at(across.isVisible() ? across.getValue() : now.x(), down.getValue()));
        }
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        paint(g, content, view.get(), dark.getValue());
        if (isFocused()) {
            with(shown -> shown.focused().ifPresent(place -> ring(g, place)));
        }
    }

    /** Draws what is in view. On any thread, as long as the canvas is in no window. */
    public static void paint(GraphicsContext g, @Nullable DiagramContent content, Viewport view, boolean dark) {
        g.setTransform(1, 0, 0, 1, 0, 0);
        g.setFill(Color.web(Style.Color.BACKGROUND.hex(dark)));
        g.fillRect(0, 0, view.viewWidth(), view.viewHeight());
        if (content == null) {
            return;
        }
        CanvasPainter painter = new CanvasPainter(g, dark, view.scale());
        for (Layer layer : content.layers(view)) {
            double x = layer.followsX() ? view.x() : Math.min(0, view.x());
            double y = layer.followsY() ? view.y() : 0;
            g.setTransform(view.scale(), 0, 0, view.scale(), -x * view.scale(), -y * view.scale());
            painter.paint(layer.shapes(), layer.part());
        }
    }

    private void ring(GraphicsContext g, Bounds place) {
        Viewport now = view.get();
        g.setTransform(1, 0, 0, 1, 0, 0);
        g.setStroke(Color.web(Style.Color.ACCENT.hex(dark.getValue())));
        g.setLineWidth(2);
        g.setLineDashes();
        double scale = now.scale();
        g.strokeRoundRect(
                (place.x() - now.x()) * scale - 3,
                (place.y() - now.y()) * scale - 3,
                place.width() * scale + 6,
                place.height() * scale + 6,
                10,
                10);
    }
}
