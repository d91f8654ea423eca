package org.queuebridge.ui.rules.detail;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.ui.control.table.RowKeys;
import org.queuebridge.ui.control.table.SpokenRow;
import org.queuebridge.ui.control.table.TableColumns;
import org.queuebridge.ui.menu.MenuAction;
import org.queuebridge.ui.menu.RowMenu;
import org.queuebridge.ui.rules.model.RowVerification;
import org.queuebridge.ui.rules.model.VerificationResult;
import org.queuebridge.ui.rules.model.VerificationState;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/** What verifying found of many rules, one a row, the worst first; a click or Enter opens the findings of a rule. */
final class VerificationTable extends TableView<VerificationTable.Row> {
    /**
     * A rule.
     *
     * @param result empty where the rule was not verified
     */
    record Row(String rule, Optional<VerificationResult> result) {
        RowVerification counts() {
            return RowVerification.of(result);
        }

        String number(Verdict verdict) {
            return result.filter(found -> found.rule().unread().isEmpty())
                    .map(found -> Long.toString(found.count(verdict)))
                    .orElse("—");
        }

        String when() {
            return result.map(found -> found.rule().unread().isPresent()
                            ? Messages.text("rules.verified.unread")
                            : TimeWords.timeWithSeconds(found.at(), ZoneId.systemDefault()))
                    .orElseGet(() -> Messages.text("rules.verified.never"));
        }

        String spoken() {
            String whole = counts().whole();
            return rule + ", " + (whole.isEmpty() ? when() : whole);
        }
    }

    /** @param onOpen receives a rule's name */
    VerificationTable(VerificationState.Done done, Consumer<String> onOpen) {
        setId("verification-table");
        setAccessibleText(Messages.text("rules.verified.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(named("rule", TableColumns.text("rules.column.name", 120, 260, Row::rule, Row::rule)));
        for (Verdict verdict : List.of(Verdict.PASS, Verdict.WARN, Verdict.FAIL, Verdict.UNKNOWN)) {
            getColumns().add(number(verdict));
        }
        getColumns().add(named("time", TableColumns.text("rules.verified.column.time", 90, 120, Row::when, Row::when)));
        Comparator<Row> worstFirst = Comparator.comparing(
                        (Row row) -> row.counts().outcome())
                .thenComparing(Row::rule, String.CASE_INSENSITIVE_ORDER);
        SortedList<Row> rows = new SortedList<>(FXCollections.observableArrayList(Stream.concat(
                        done.rules().stream()
                                .map(result -> new Row(result.rule().rule(), Optional.of(result))),
                        done.unverified().stream().map(name -> new Row(name, Optional.empty())))
                .sorted(worstFirst)
                .toList()));
        rows.comparatorProperty().bind(comparatorProperty());
        setItems(rows);
        setRowFactory(_ -> row(onOpen));
        RowMenu.install(
                this,
                chosen -> List.of(
                        List.of(MenuAction.of(
                                        "menu.details",
                                        () -> onOpen.accept(chosen.getFirst().rule()))
                                .by(Keys.DETAILS)),
                        List.of(MenuAction.copy(
                                "menu.copy-name", chosen.stream().map(Row::rule).toList()))));
        RowKeys.of(this, key -> {
            Row row = getSelectionModel().getSelectedItem();
            if (Keys.DETAILS.match(key) && row != null) {
                onOpen.accept(row.rule());
                key.consume();
            }
        });
    }

    private static SpokenRow<Row> row(Consumer<String> onOpen) {
        SpokenRow<Row> row = new SpokenRow<>(Row::spoken);
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && row.getItem() != null) {
                onOpen.accept(row.getItem().rule());
            }
        });
        return row;
    }

    private static TableColumn<Row, Row> number(Verdict verdict) {
        TableColumn<Row, Row> column = TableColumns.text(
                "rules.verified.column." + verdict, 60, 80, row -> row.number(verdict), row -> row.number(verdict));
        column.setComparator(Comparator.comparingLong(
                row -> row.result().map(found -> found.count(verdict)).orElse(-1L)));
        column.getStyleClass().add("number-column");
        return named(verdict.name(), column);
    }

    private static TableColumn<Row, Row> named(String id, TableColumn<Row, Row> column) {
        column.setId(id);
        return column;
    }
}
