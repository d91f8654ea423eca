package org.queuebridge.app;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.connect.AwsSignIn;
import org.queuebridge.connect.GenesysSignIn;
import org.queuebridge.connect.Prefill;
import org.queuebridge.connect.SandboxSignIn;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.change.ChangeNotice;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.connect.AwsModel;
import org.queuebridge.ui.connect.ConnectView;
import org.queuebridge.ui.connect.GenesysModel;
import org.queuebridge.ui.connect.LastBus;
import org.queuebridge.ui.connect.LastConnection;
import org.queuebridge.ui.connect.NextStep;
import org.queuebridge.ui.connect.PendingBusDialog;
import org.queuebridge.ui.connect.PendingBusModel;
import org.queuebridge.ui.connect.PrefillFields;
import org.queuebridge.ui.connect.SandboxModel;
import org.queuebridge.ui.control.AutoDismiss;
import org.queuebridge.ui.control.Toast;
import org.queuebridge.ui.menu.MenuAction;
import org.queuebridge.ui.session.BusChooser;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.shell.HeaderActions;

/** The screen Connect: signing in to Genesys Cloud, AWS or the sandbox, and choosing the bus. */
final class ConnectPart {
    private final Supplier<ConnectView> makeView;
    private final GenesysModel genesys;
    private final AwsModel aws;
    private final PendingBusModel pending;
    private final SandboxModel sandbox;
    private final Runnable explore;

    ConnectPart(
            WindowServices services,
            RulesPart rules,
            Prefill prefill,
            GenesysSignIn genesysSignIn,
            AwsSignIn awsSignIn,
            SandboxSignIn sandboxSignIn,
            Runnable toQueues,
            Supplier<Window> owner) {
        Tasks tasks = services.tasks();
        Workspace workspace = services.workspace();
        pending = new PendingBusModel(
                tasks, workspace, rules.changes(), new ScreenChanges(rules.runner(), rules.undo(), workspace));
        PendingBusDialog.follow(pending, owner, services.appearance());
        genesys = new GenesysModel(tasks, genesysSignIn, workspace);
        aws = new AwsModel(tasks, awsSignIn, workspace);
        LastConnection.remember(services.memory(), genesys, aws);
        PrefillFields.fill(prefill, genesys, aws);
        sandbox = new SandboxModel(tasks, sandboxSignIn, genesys, aws);
        explore = () -> ConnectView.explore(sandbox, owner.get(), services.appearance());
        BusChooser chooser = new BusChooser(workspace);
        LastBus.remember(services.memory(), workspace);
        NextStep next = new NextStep(workspace, chooser, toQueues, pending::propose);
        makeView = () -> new ConnectView(
                genesys, aws, sandbox, services.appearance(), services.pages().browser(), next);
    }

    /** Reads what the files of AWS's tools offer; with the SDK, which takes a while to load. */
    void readProfiles() {
        aws.loadProfiles();
    }

    /** What the header does about the connections. */
    HeaderActions actions(Runnable toConnect, Runnable loadQueues, Runnable checkBus, Runnable captureBus) {
        return new HeaderActions(
                toConnect,
                loadQueues,
                genesys::signOut,
                () -> aws.reconnect(toConnect),
                aws::disconnect,
                checkBus,
                captureBus);
    }

    /**
     * What shows the result of a change that was begun on the screen.
     *
     * @param difference shows how a rule differs from what was expected
     */
    Toast result(Consumer<ChangeResult.ChangedMeanwhile> difference) {
        return new ChangeNotice(pending.changes(), difference, AutoDismiss.READ).toast();
    }

    /** Opens the sandbox. */
    MenuAction explore(Runnable toConnect) {
        return MenuAction.of("connect.sandbox.explore", () -> {
                    toConnect.run();
                    explore.run();
                })
                .unless(!sandbox.offeredBinding().get(), "palette.not.sandbox");
    }

    /** Whether the user has said that the OAuth client may edit integrations. */
    boolean mayEditIntegrations() {
        return genesys.editsIntegrationsProperty().get();
    }

    /** The screen, made anew. */
    ConnectView view() {
        return makeView.get();
    }
}
