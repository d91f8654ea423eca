package org.queuebridge.ui.dialog;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.queuebridge.ui.about.Library;
import org.queuebridge.ui.about.ProgramFacts;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.text.LinkedSentence;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** What the program is: versions, places of its files, libraries and their licenses. */
public final class AboutDialog {
    private final ProgramFacts facts;
    private final Consumer<String> browser;

    private AboutDialog(ProgramFacts facts, Consumer<String> browser) {
        this.facts = facts;
        this.browser = browser;
    }

    /**
     * Shows it; returns at once.
     *
     * @param browser opens an address
     */
    public static void show(Window owner, Appearance appearance, ProgramFacts facts, Consumer<String> browser) {
        AboutDialog parts = new AboutDialog(facts, browser);
        Confirmation dialog = Confirmation.toRead(owner, appearance, Messages.text("about.title", facts.version()));
        dialog.wide();
        Button copy = Buttons.plain(Messages.text("about.copy"), () -> CopyToClipboard.copy(parts.text()));
        copy.setId("copy-facts");
        dialog.say(Messages.text("about.what"))
                .add(parts.links())
                .add(parts.table())
                .add(new LabeledField(Messages.text("about.libraries"), libraries()))
                .addButton(copy);
        dialog.show();
    }

    private Stream<String[]> rows() {
        return Stream.of(
                new String[] {Messages.text("about.java"), facts.java()},
                new String[] {Messages.text("about.javafx"), facts.javafx()},
                new String[] {Messages.text("about.system"), facts.system()},
                new String[] {Messages.text("about.settings"), facts.settings().toString()},
                new String[] {Messages.text("about.log"), facts.log().toString()});
    }

    private String text() {
        return rows().map(row -> row[0] + ": " + row[1])
                .collect(Collectors.joining("\n", Messages.text("about.title", facts.version()) + "\n", "\n"));
    }

    private Node table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("about-facts");
        rows().forEach(row -> {
            Label name = new Label(row[0]);
            name.getStyleClass().add("muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            table.addRow(table.getRowCount(), name, new Label(row[1]));
        });
        return table;
    }

    private Node links() {
        Runnable log = () -> browser.accept(facts.log().toUri().toString());
        Runnable aws = () -> browser.accept(Messages.text("about.url.aws"));
        Runnable genesys = () -> browser.accept(Messages.text("about.url.genesys"));
        return facts.readme()
                .map(file -> new LinkedSentence(
                        Messages.text("about.links"),
                        () -> browser.accept(file.toUri().toString()),
                        log,
                        aws,
                        genesys))
                .orElseGet(() -> new LinkedSentence(Messages.text("about.links.web"), log, aws, genesys));
    }

    private static Node libraries() {
        ListView<Library> list = new ListView<>(FXCollections.observableList(Library.all()));
        list.setId("libraries");
        list.getStyleClass().add(Styles.DENSE);
        list.setAccessibleText(Messages.text("about.libraries"));
        list.setCellFactory(_ -> new LibraryCell());
        TextArea license = new TextArea();
        license.setId("license-text");
        license.setEditable(false);
        license.setWrapText(true);
        license.setAccessibleText(Messages.text("about.license"));
        license.getStyleClass().add("license-text");
        HBox.setHgrow(license, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(library -> {
            if (library != null) {
                license.setText(
                        library.licenseText().isEmpty()
                                ? Messages.text("about.license.elsewhere", library.license(), library.name())
                                : library.licenseText());
                license.home();
            }
        });
        list.getSelectionModel().selectFirst();
        HBox both = new HBox(list, license);
        both.getStyleClass().add("libraries");
        both.setAlignment(Pos.TOP_LEFT);
        return both;
    }

    private static final class LibraryCell extends ListCell<Library> {
        @Override
        protected void updateItem(@Nullable Library library, boolean empty) {
            super.updateItem(library, empty);
            setText(
                    library == null || empty
                            ? null
                            : Messages.text("about.library", library.name(), library.license()));
        }
    }
}
