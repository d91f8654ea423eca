package org.queuebridge.ui.session;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.rule.RuleQuota;
import org.queuebridge.metrics.quota.AccountQuotas;
import org.queuebridge.settings.Settings;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/** The limits to work with in the connected account, and where each comes from. On the window's thread. */
public record AccountLimits(Workspace workspace) {
    /** How many rules a bus may have. */
    public int rulesPerBus() {
        return quotas().map(quotas -> quotas.rulesPerBus().value())
                .orElseGet(() -> RuleQuota.ofBusIn(workspace.place().region()));
    }

    /** Where the number of rules comes from, in words. */
    public String rulesPerBusOrigin() {
        return origin(AccountQuotas::rulesPerBus, "quota.assumed");
    }

    /** How long a pattern may be: the account's quota, or else what the settings say. */
    public PatternBudget patternBudget(Settings settings) {
        return quotas().map(quotas -> quotas.patternSize().budget(settings.budget()))
                .orElseGet(settings::budget);
    }

    /** The same, always up to date. */
    public ObservableValue<PatternBudget> patternBudget(ObservableValue<Settings> settings) {
        return Bindings.createObjectBinding(
                () -> patternBudget(settings.getValue()), settings, workspace.quotasProperty());
    }

    /** Where the length of patterns comes from, in words. */
    public String patternSizeOrigin() {
        return origin(AccountQuotas::patternSize, "quota.set");
    }

    /** @param unknown the key of what applies where the quota is not known */
    private String origin(Function<AccountQuotas, AccountQuotas.Limit> which, String unknown) {
        return quotas().map(which)
                .map(limit -> limit.assumed()
                        .map(why -> Messages.text(unknown) + " " + notChecked(why))
                        .orElseGet(() -> Messages.text("quota.known")))
                .orElseGet(() -> Messages.text(unknown));
    }

    private static String notChecked(Failure why) {
        return why instanceof Failure.Forbidden denied
                ? Messages.text("quota.denied", denied.permission())
                : Messages.text("quota.unread", FailureWords.of(why).what());
    }

    private Optional<AccountQuotas> quotas() {
        return workspace.quotasProperty().get();
    }
}
