package org.queuebridge.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.metrics.quota.AccountQuotas;
import org.queuebridge.task.Job;
import org.queuebridge.task.Tasks;

/**
 * Reads the quotas of each account and region that is connected, in the background. Those that are known are not read
 * again while the program runs.
 */
public final class QuotaReader {
    private final Tasks tasks;
    private final Workspace workspace;
    private final List<Known> known = new ArrayList<>();
    private @Nullable Job job;

    private record Known(AwsAccount account, AccountQuotas quotas) {}

    private QuotaReader(Tasks tasks, Workspace workspace) {
        this.tasks = tasks;
        this.workspace = workspace;
    }

    /** Keeps the quotas of the workspace those of its account from now on. */
    public static void follow(Tasks tasks, Workspace workspace) {
        workspace.awsProperty().subscribe(new QuotaReader(tasks, workspace)::read);
    }

    private void read(Optional<AwsSession> connected) {
        if (job != null) {
            job.cancel();
        }
        Optional<AccountQuotas> kept = connected.flatMap(this::known);
        workspace.quotasProperty().set(kept);
        if (kept.isEmpty()) {
            connected.ifPresent(this::start);
        }
    }

    private void start(AwsSession session) {
        job = tasks.startQuietly(
                "read-quotas",
                _ -> AccountQuotas.read(
                        session.services().quotas(), session.account().region()),
                quotas -> keep(session, quotas),
                _ -> {});
    }

    private void keep(AwsSession session, AccountQuotas quotas) {
        if (quotas.rulesPerBus().known() && quotas.patternSize().known()) {
            known.add(new Known(session.account(), quotas));
        }
        if (workspace.awsProperty().get().filter(session::equals).isPresent()) {
            workspace.quotasProperty().set(Optional.of(quotas));
        }
    }

    private Optional<AccountQuotas> known(AwsSession session) {
        return known.stream()
                .filter(each -> each.account().samePlace(session.account()))
                .map(Known::quotas)
                .findFirst();
    }
}
