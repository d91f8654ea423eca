package org.queuebridge.ui.canvas;

import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.queuebridge.ui.control.WrappedTooltip;

/** The wheel moves or, with Ctrl, zooms; dragging moves; a click highlights, a double click opens. */
final class DiagramMouse {
    private static final double STEP = 1.15;
    private static final double STILL = 4;

    private final DiagramCanvas canvas;
    private final Tooltip tooltip = new WrappedTooltip();
    private double lastX;
    private double lastY;
    private double moved;

    DiagramMouse(DiagramCanvas canvas) {
        this.canvas = canvas;
    }

    void listen() {
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        canvas.addEventHandler(ZoomEvent.ZOOM, zoom -> {
            canvas.change(view -> view.zoomed(zoom.getZoomFactor(), zoom.getX(), zoom.getY()));
            zoom.consume();
        });
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> canvas.setCursor(Cursor.DEFAULT));
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    }

    private void scroll(ScrollEvent scroll) {
        if (scroll.isShortcutDown()) {
            double factor = Math.pow(STEP, Math.signum(scroll.getDeltaY()));
            canvas.change(view -> view.zoomed(factor, scroll.getX(), scroll.getY()));
        } else {
            canvas.change(view -> view.moved(-scroll.getDeltaX(), -scroll.getDeltaY()));
        }
        scroll.consume();
    }

    private void press(MouseEvent mouse) {
        canvas.requestFocus();
        lastX = mouse.getX();
        lastY = mouse.getY();
        moved = 0;
    }

    private void drag(MouseEvent mouse) {
        double byX = lastX - mouse.getX();
        double byY = lastY - mouse.getY();
        moved += Math.abs(byX) + Math.abs(byY);
        lastX = mouse.getX();
        lastY = mouse.getY();
        canvas.setCursor(Cursor.CLOSED_HAND);
        canvas.change(view -> view.moved(byX, byY));
    }

    private void click(MouseEvent mouse) {
        if (mouse.getButton() != MouseButton.PRIMARY || moved > STILL) {
            return;
        }
        Viewport view = canvas.viewProperty().get();
        canvas.with(content -> {
            if (content.focus(mouse.getX() / view.scale() + view.x(), mouse.getY() / view.scale() + view.y(), view)) {
                if (mouse.getClickCount() == 2) {
                    content.open();
                } else {
                    content.choose();
                }
            }
        });
        canvas.refresh();
    }

    private void hover(MouseEvent mouse) {
        Viewport view = canvas.viewProperty().get();
        canvas.with(content -> {
            String words = content.spokenAt(
                    mouse.getX() / view.scale() + view.x(), mouse.getY() / view.scale() + view.y(), view);
            canvas.setCursor(words.isEmpty() ? Cursor.DEFAULT : Cursor.HAND);
            if (words.isEmpty()) {
                Tooltip.uninstall(canvas, tooltip);
            } else if (!words.equals(tooltip.getText())) {
                tooltip.setText(words);
                Tooltip.install(canvas, tooltip);
            }
        });
    }
}
