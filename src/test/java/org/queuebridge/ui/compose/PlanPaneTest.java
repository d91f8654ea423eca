package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.ui.compose.Composing.BILLING;
import static org.queuebridge.ui.compose.Composing.LAMBDA;
import static org.queuebridge.ui.compose.Composing.SALES;
import static org.queuebridge.ui.compose.Composing.SQS;
import static org.queuebridge.ui.compose.Composing.SUPPORT;
import static org.queuebridge.ui.session.Sessions.PARTNER_BUS;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.control.Rows;
import org.queuebridge.ui.control.code.DiffRow;
import org.queuebridge.ui.control.code.DiffView;

class PlanPaneTest {
    private static final String THEIRS =
            "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"Theirs\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":"
                + "\"111122223333\"},\"Action\":\"sqs:SendMessage\",\"Resource\":\"" + SQS + "\"}]}";
    private static final String GROUP = "arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/ended";

    private Composing composing = new Composing();
    private Optional<Stage> stage = Optional.empty();

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> stage.ifPresent(Stage::hide));
    }

    private Grant grant(TargetKind kind, String resource, String rule) {
        return new Grant(kind, resource, PARTNER_BUS.ruleArn(rule));
    }

    private String sid(TargetKind kind, String resource, String rule) {
        String source = kind == TargetKind.LOGS || kind == TargetKind.SNS
                ? PARTNER_BUS.ruleArn("x").replaceFirst(":rule/.*", ":rule/*")
                : PARTNER_BUS.ruleArn(rule);
        return "\"Sid\": \"" + GrantStatement.sid(grant(kind, resource, rule).by(source)) + "\",";
    }

    /** What is read of the difference, without what stays as it is. */
    private List<String> changes() {
        return difference().stream().filter(row -> !row.startsWith("  ")).toList();
    }

    private List<String> difference() {
        return Rows.text(composing.plan().plannedProperty().get().lines().difference());
    }

    private List<String> changesBelow(String heading) {
        List<String> changes = changes();
        return changes.subList(changes.indexOf(heading) + 1, changes.size());
    }

    @Test
    void theStatementIsShownMergedIntoThePolicyThatIsThere() {
        composing.grants().holding(SQS, THEIRS);
        composing.complete().form().nameProperty().set("ended");

        assertThat(changesBelow("# Policy of the SQS queue ended"))
                .containsExactly(
                        "+     {",
                        "+       " + sid(TargetKind.SQS, SQS, "ended"),
                        "+       \"Effect\": \"Allow\",",
                        "+       \"Principal\": { \"Service\": \"events.amazonaws.com\" },",
                        "+       \"Action\": \"sqs:SendMessage\",",
                        "+       \"Resource\": \"" + SQS + "\",",
                        "+       \"Condition\": { \"ArnEquals\": { \"aws:SourceArn\": \"" + PARTNER_BUS.ruleArn("ended")
                                + "\" } }",
                        "+     }");
        assertThat(difference()).contains("        \"Sid\": \"Theirs\",");
    }

    @Test
    void aSetAddsItsStatementsToAPolicyInOneDifference() {
        composing.complete().select(SALES);
        int limit = composing.preview().usage().used();
        composing = new Composing();
        composing.limit(limit);
        composing.grants().holding(SQS, "");
        composing.select(BILLING, SALES, SUPPORT);
        composing.target(SQS, "");
        composing.form().nameProperty().set("ended");

        assertThat(changes())
                .filteredOn(row -> row.startsWith("#"))
                .containsExactly("# Rule ended-1", "# Rule ended-2", "# Policy of the SQS queue ended");
        assertThat(changesBelow("# Policy of the SQS queue ended"))
                .startsWith("+ {", "+   \"Version\": \"2012-10-17\",")
                .contains(
                        "+       " + sid(TargetKind.SQS, SQS, "ended-1"),
                        "+       " + sid(TargetKind.SQS, SQS, "ended-2"));
    }

    @Test
    void ofALogGroupTheStatementAloneIsShown() {
        composing.grants().holding(GROUP, "");
        composing.select(BILLING);
        composing.target(GROUP, "");
        composing.form().nameProperty().set("ended");

        assertThat(changesBelow("# Policy for the log group /aws/events/ended"))
                .startsWith(
                        "! Only the statement is shown: its policy in the region is chosen when it is sent.",
                        "+ {",
                        "+   " + sid(TargetKind.LOGS, GROUP, "ended"));
    }

    @Test
    void whatIsUndoneIsShownAsGoing() {
        composing.grants().holding(SQS, THEIRS).allow(grant(TargetKind.SQS, SQS, "mine"));
        composing.grants().holding(LAMBDA, "");
        composing.complete();
        String pattern = composing.preview().pattern().orElseThrow().text();
        composing
                .aws()
                .holding(
                        new Rule(
                                "mine",
                                PARTNER_BUS.name(),
                                PARTNER_BUS.ruleArn("mine"),
                                Optional.of(pattern),
                                true,
                                "",
                                Optional.empty(),
                                Optional.empty()),
                        new Target("t", SQS, Optional.empty()));
        composing.model().edit("mine", List.of("mine"), false);
        composing.target(LAMBDA, "");

        assertThat(changesBelow("# Policy of the function ended"))
                .contains("+       " + sid(TargetKind.LAMBDA, LAMBDA, "mine"));
        assertThat(changesBelow("# Policy of the SQS queue ended"))
                .contains("-       " + sid(TargetKind.SQS, SQS, "mine"))
                .allMatch(row -> row.startsWith("-"));
    }

    @Test
    void aPersonReadsSectionsWithNamesAndNoPolicyThatStaysAsItIs() throws Exception {
        composing.grants().holding(SQS, THEIRS);
        composing.complete();
        Fx.run(() -> {
            PlanPane pane = open(1_400);
            assertThat(spoken(pane))
                    .contains("Added: \"" + BILLING.id() + "\" Billing EN")
                    .contains("\"Sid\": \"Theirs\", ");
            assertThat(headings(pane))
                    .containsExactly("Rule genesys-ended-billing-en", "Policy of the SQS queue ended");

            ((CheckBox) pane.lookup("#plan-permit")).fire();
            layOut(pane);
            assertThat(headings(pane)).containsExactly("Rule genesys-ended-billing-en");
        });
    }

    @Test
    void aStepLeadsToItsStatement() throws Exception {
        composing.grants().holding(SQS, THEIRS);
        composing.complete();
        Fx.run(() -> {
            PlanPane pane = open(400);
            assertThat(headings(pane)).containsExactly("Rule genesys-ended-billing-en");
            link(pane, "Show the statement").fire();
            layOut(pane);
            assertThat(headings(pane)).containsExactly("Policy of the SQS queue ended");
        });
    }

    private PlanPane open(double height) {
        Map<String, String> names = Map.of(BILLING.id(), BILLING.name());
        PlanPane pane = new PlanPane(composing.plan(), composing.form(), id -> Optional.ofNullable(names.get(id)));
        stage = Optional.of(Fx.dressed(new Scene(pane, 600, height)));
        layOut(pane);
        return pane;
    }

    private static Hyperlink link(PlanPane pane, String words) {
        return pane.lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> words.equals(link.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static void layOut(PlanPane pane) {
        pane.applyCss();
        pane.layout();
    }

    private static List<String> spoken(PlanPane pane) {
        return cells(pane)
                .map(Node::getAccessibleText)
                .filter(text -> text != null)
                .toList();
    }

    private static List<String> headings(PlanPane pane) {
        return cells(pane)
                .filter(cell -> cell.getItem() instanceof DiffRow.Heading)
                .map(cell -> cell.getText())
                .toList();
    }

    private static Stream<IndexedCell<?>> cells(PlanPane pane) {
        DiffView diff = (DiffView) pane.lookup("#plan-diff");
        return diff.lookupAll(".list-cell").stream()
                .<IndexedCell<?>>map(IndexedCell.class::cast)
                .filter(cell -> !cell.isEmpty())
                .sorted(Comparator.comparingInt(cell -> cell.getIndex()));
    }
}
