package org.queuebridge.ui.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.stage.Window;
import org.queuebridge.report.ReportFormat;
import org.queuebridge.report.ReportSource;
import org.queuebridge.ui.export.SaveDialog.FileKind;
import org.queuebridge.words.Messages;

/**
 * Saves reports: asks where and in which format, and writes them in the background.
 *
 * @param files writes files
 * @param dialog asks where to
 */
public record ReportExport(ExportModel files, SaveDialog dialog) {
    private static final List<FileKind> KINDS = Arrays.stream(ReportFormat.values())
            .map(format -> new FileKind(Messages.text("export.format." + format), format.extension()))
            .toList();

    /**
     * Saves a report.
     *
     * @param name the proposed name of the file
     */
    public void save(Window owner, String name, ReportSource source) {
        dialog.ask(owner, name, KINDS).ifPresent(file -> files.write(file, "", () -> source.content(format(file))));
    }

    private static ReportFormat format(Path file) {
        String extension = SaveDialog.kindOf(file, KINDS).extension();
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElse(ReportFormat.HTML);
    }
}
