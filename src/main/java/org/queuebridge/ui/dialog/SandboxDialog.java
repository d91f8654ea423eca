package org.queuebridge.ui.dialog;

import java.util.List;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** Asks before the sandbox replaces a session that the user is signed in to. */
public final class SandboxDialog {
    private SandboxDialog() {}

    /**
     * Asks, and returns at once.
     *
     * @param sessions the sessions that would end, in words
     * @param onYes opens the sandbox
     */
    public static void ask(Window owner, Appearance appearance, List<String> sessions, Runnable onYes) {
        Button yes = Buttons.accent(Messages.text("dialog.sandbox.confirm"), () -> {});
        yes.setId("dialog-confirm");
        Confirmation dialog = new Confirmation(owner, appearance, Messages.text("dialog.sandbox.title"), yes);
        yes.setOnAction(_ -> {
            dialog.close();
            onYes.run();
        });
        dialog.say(Messages.text("dialog.sandbox.text", String.join(", ", sessions)));
        dialog.show();
    }
}
