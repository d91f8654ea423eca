package org.queuebridge.app;

import org.queuebridge.connect.AwsSignIn;
import org.queuebridge.connect.GenesysSignIn;
import org.queuebridge.connect.Prefill;
import org.queuebridge.connect.SandboxSignIn;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.connect.AwsModel;
import org.queuebridge.ui.connect.ConnectView;
import org.queuebridge.ui.connect.GenesysModel;
import org.queuebridge.ui.connect.LastBus;
import org.queuebridge.ui.connect.LastConnection;
import org.queuebridge.ui.connect.NextStep;
import org.queuebridge.ui.connect.PrefillFields;
import org.queuebridge.ui.connect.SandboxModel;
import org.queuebridge.ui.session.BusChooser;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.shell.HeaderActions;

/** The screen Connect: signing in to Genesys Cloud, AWS or the sandbox, and choosing the bus. */
final class ConnectPart {
    private final ConnectView view;
    private final GenesysModel genesys;
    private final AwsModel aws;

    ConnectPart(
            WindowServices services,
            Prefill prefill,
            GenesysSignIn genesysSignIn,
            AwsSignIn awsSignIn,
            SandboxSignIn sandboxSignIn,
            Runnable toQueues) {
        Tasks tasks = services.tasks();
        Workspace workspace = services.workspace();
        genesys = new GenesysModel(tasks, genesysSignIn, workspace);
        aws = new AwsModel(tasks, awsSignIn, workspace);
        LastConnection.remember(services.memory(), genesys, aws);
        PrefillFields.fill(prefill, genesys, aws);
        aws.loadProfiles();
        SandboxModel sandbox = new SandboxModel(tasks, sandboxSignIn, genesys, aws);
        BusChooser chooser = new BusChooser(workspace);
        LastBus.remember(services.memory(), workspace);
        NextStep next = new NextStep(workspace, chooser, toQueues);
        view = new ConnectView(
                genesys, aws, sandbox, services.appearance(), services.pages().browser(), next);
    }

    /** What the header does about the connections. */
    HeaderActions actions(Runnable toConnect, Runnable loadQueues, Runnable checkBus) {
        return new HeaderActions(
                toConnect, loadQueues, genesys::signOut, () -> aws.reconnect(toConnect), aws::disconnect, checkBus);
    }

    /** Whether the user has said that the OAuth client may edit integrations. */
    boolean mayEditIntegrations() {
        return genesys.editsIntegrationsProperty().get();
    }

    ConnectView view() {
        return view;
    }
}
