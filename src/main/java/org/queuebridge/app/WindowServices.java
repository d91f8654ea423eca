package org.queuebridge.app;

import java.time.Clock;
import java.util.concurrent.Executor;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.export.ExportModel;
import org.queuebridge.ui.export.SaveDialog;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.menu.WebPages;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.theme.Appearance;

/**
 * What all screens are made with.
 *
 * @param background runs computations, off the window's thread
 * @param pages opens pages of AWS and Genesys Cloud in the browser
 * @param files writes files that a person wants
 * @param saveDialog asks where to
 * @param window runs things on the window's thread, as long as the program is open
 */
record WindowServices(
        Tasks tasks,
        Executor background,
        Executor window,
        Clock clock,
        Workspace workspace,
        SettingsModel settings,
        Memory memory,
        Appearance appearance,
        WebPages pages,
        ExportModel files,
        SaveDialog saveDialog) {}
