package org.queuebridge.ui.export;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.queuebridge.report.ExportFile;
import org.queuebridge.task.Job;
import org.queuebridge.task.Tasks;

/** Writes files of a screen, one at a time, in the background. */
public final class ExportModel {
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<ExportState> state = new ReadOnlyObjectWrapper<>(new ExportState.Idle());
    private @Nullable Job job;

    /** Makes what is written to a file; on a thread of its own. */
    @FunctionalInterface
    public interface Source {
        ExportFile.Content content() throws InterruptedException;
    }

    public ExportModel(Tasks tasks) {
        this.tasks = tasks;
    }

    public ReadOnlyObjectProperty<ExportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /**
     * Writes a file, unless one is being written.
     *
     * @param remark what its reader should know; may be empty
     */
    public void write(Path file, String remark, Source source) {
        if (state.get() instanceof ExportState.Running) {
            return;
        }
        state.set(new ExportState.Running());
        job = tasks.start(
                "export",
                _ -> {
                    new ExportFile(file).write(source.content());
                    return file;
                },
                written -> state.set(new ExportState.Saved(written, remark)),
                failure -> state.set(new ExportState.Failed(failure)));
    }

    /** Stops writing; what was there before stays. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Forgets the last result. */
    public void dismiss() {
        if (!(state.get() instanceof ExportState.Running)) {
            state.set(new ExportState.Idle());
        }
    }
}
