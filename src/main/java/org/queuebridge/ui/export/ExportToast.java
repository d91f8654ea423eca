package org.queuebridge.ui.export;

import javafx.scene.Node;
import org.queuebridge.ui.control.AutoDismiss;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Toast;
import org.queuebridge.words.Messages;

/** Says over a screen what became of an export. */
public final class ExportToast {
    private final ExportModel model;
    private final Toast toast;

    /** Follows the exports of the window. */
    public ExportToast(ExportModel model) {
        this.model = model;
        toast = new Toast("export-notice", AutoDismiss.READ, model::dismiss);
        model.stateProperty().subscribe(this::show);
    }

    public Toast toast() {
        return toast;
    }

    private void show(ExportState state) {
        Notice notice = toast.notice();
        Node close = Buttons.link(Messages.text("export.dismiss"), model::dismiss);
        switch (state) {
            case ExportState.Idle() -> toast.hide();
            case ExportState.Running() ->
                notice.show(
                        Notice.Kind.INFO,
                        Messages.text("export.running"),
                        "",
                        Buttons.link(Messages.text("export.cancel"), model::cancel));
            case ExportState.Saved(var file, String remark) ->
                notice.show(
                        Notice.Kind.SUCCESS,
                        Messages.text("export.saved", String.valueOf(file.getFileName())),
                        remark,
                        Buttons.link(
                                Messages.text("export.copy-path"),
                                () -> CopyToClipboard.copy(file.toAbsolutePath().toString())),
                        close);
            case ExportState.Failed(var failure) -> notice.show(failure, close);
        }
        if (!(state instanceof ExportState.Idle)) {
            toast.shown(state instanceof ExportState.Saved);
        }
    }
}
