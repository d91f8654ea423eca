package org.queuebridge.ui.menu;

import java.util.Optional;
import java.util.function.Consumer;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.connect.AwsConsole;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.GenesysPages;
import org.queuebridge.connect.WebPage;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.ui.session.Workspace;

/**
 * Items that open a page of the AWS console or of Genesys Cloud.
 *
 * @param workspace who is signed in where
 * @param browser opens an address in the user's browser
 */
public record WebPages(Workspace workspace, Consumer<String> browser) {
    private static final String IN_AWS = "menu.open-aws";

    /** Opens a rule of the connected account. */
    public MenuAction rule(RuleKey rule) {
        return aws(account().map(account -> AwsConsole.rule(account, rule)));
    }

    /** Opens a rule of an account that need not be connected. */
    public MenuAction rule(AwsAccount account, RuleKey rule) {
        return aws(Optional.of(AwsConsole.rule(account, rule)));
    }

    /** Where there is no rule to open; the message says why. */
    public MenuAction noRule(String why) {
        return MenuAction.of(IN_AWS, () -> {}).unless(true, why);
    }

    /** Opens the chosen bus. */
    public MenuAction bus() {
        return item(
                "menu.open-bus",
                workspace
                        .busProperty()
                        .get()
                        .flatMap(bus -> account().map(account -> AwsConsole.bus(account, bus.name()))));
    }

    /** Opens a target; the ARN may be any text. */
    public MenuAction target(String arn) {
        return aws(account().map(account -> AwsConsole.target(account, arn)));
    }

    /** Opens a queue's configuration. */
    public MenuAction queue(String id) {
        return item(
                "menu.open-genesys", workspace.genesysProperty().get().map(session -> GenesysPages.queue(session, id)));
    }

    private Optional<AwsAccount> account() {
        return workspace.awsProperty().get().map(AwsSession::account);
    }

    private MenuAction aws(Optional<WebPage> page) {
        return item(IN_AWS, page);
    }

    private MenuAction item(String key, Optional<WebPage> page) {
        return switch (page.orElse(new WebPage.None(WebPage.Why.NOT_CONNECTED))) {
            case WebPage.At(String address) -> MenuAction.of(key, () -> browser.accept(address));
            case WebPage.None(WebPage.Why why) -> MenuAction.of(key, () -> {}).unless(true, "menu.web." + why);
        };
    }
}
