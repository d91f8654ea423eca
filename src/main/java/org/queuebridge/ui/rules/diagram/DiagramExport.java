package org.queuebridge.ui.rules.diagram;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.stage.Window;
import org.queuebridge.diagram.shape.Picture;
import org.queuebridge.ui.export.ExportModel;
import org.queuebridge.ui.export.SaveDialog;
import org.queuebridge.ui.export.SaveDialog.FileKind;
import org.queuebridge.words.Messages;

/**
 * Saves pictures.
 *
 * @param window the window's thread
 */
public record DiagramExport(ExportModel files, SaveDialog dialog, Executor window) {
    private static final String SVG = "svg";
    private static final int PERCENT = 100;

    /** Makes the picture; on a thread of its own. */
    interface Drawing {
        Picture draw();
    }

    /** Asks where to save a picture, and saves it. */
    void save(Window owner, String name, double width, double height, Drawing drawing) {
        List<FileKind> kinds = List.of(
                new FileKind(Messages.text("diagram.export.svg"), SVG),
                new FileKind(Messages.text("diagram.export.png"), "png"));
        dialog.ask(owner, name, kinds).ifPresent(file -> {
            boolean svg = SaveDialog.kindOf(file, kinds).extension().equals(SVG);
            double scale = PictureFile.pngScale(width, height);
            String remark = svg || scale >= 1
                    ? ""
                    : Messages.text("diagram.exported.smaller", Math.max(1, Math.round(scale * PERCENT)));
            files.write(file, remark, () -> {
                PictureFile picture = new PictureFile(drawing.draw(), window);
                return svg ? picture::svg : picture::png;
            });
        });
    }
}
