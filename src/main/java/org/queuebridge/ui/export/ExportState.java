package org.queuebridge.ui.export;

import java.nio.file.Path;
import org.queuebridge.domain.Failure;

/** What became of the last export of a screen. */
public sealed interface ExportState {
    /** Nothing was exported yet, or its result was dismissed. */
    record Idle() implements ExportState {}

    record Running() implements ExportState {}

    /** @param remark what the reader of the file should know; may be empty */
    record Saved(Path file, String remark) implements ExportState {}

    record Failed(Failure failure) implements ExportState {}
}
