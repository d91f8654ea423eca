package org.queuebridge.ui.rules.diagram;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.diagram.flow.FlowPicture;
import org.queuebridge.diagram.matrix.MatrixPicture;
import org.queuebridge.ui.rules.diagram.DiagramModel.Drawn;
import org.queuebridge.words.Messages;

/** The switch {@code List | Map | Matrix}, and the pictures in place of the list. */
public final class BusDiagrams {
    private final DiagramModel model;
    private final DiagramExport export;
    private final ObjectProperty<BusView> view = new SimpleObjectProperty<>(BusView.LIST);
    private final RuleFlowPane ofRule;
    private final DiagramView map;
    private final DiagramView matrix;
    private Runnable onOpen = () -> {};
    private @Nullable FlowContent flowContent;
    private @Nullable MatrixContent matrixContent;

    /**
     * @param dark whether the theme is dark
     * @param export saves pictures
     * @param reader puts pictures in sentences
     * @param ofRule the picture of the selected rule, for its details
     */
    public BusDiagrams(
            DiagramModel model,
            ObservableValue<Boolean> dark,
            DiagramExport export,
            TextReader reader,
            RuleFlowPane ofRule) {
        this.ofRule = ofRule;
        this.model = model;
        this.export = export;
        map = new DiagramView(
                "flow-map", dark, FlowPicture.legend(0, DiagramView.legendMiddle()), this::saveMap, reader);
        matrix = new DiagramView(
                "coverage-matrix", dark, MatrixPicture.legend(0, DiagramView.legendMiddle()), this::saveMatrix, reader);
        model.drawnProperty().subscribe(this::show);
        map.mark(model.rulesState());
        matrix.mark(model.rulesState());
        view.subscribe(shown -> model.activeProperty().set(shown != BusView.LIST));
    }

    /** How the rules are shown. */
    public ObjectProperty<BusView> viewProperty() {
        return view;
    }

    /** The picture of the selected rule alone. */
    public RuleFlowPane ofRule() {
        return ofRule;
    }

    /** Puts the focus on the picture; on the list where that is shown. */
    public void enter(Runnable list) {
        switch (view.get()) {
            case LIST -> list.run();
            case MAP -> map.enter();
            case MATRIX -> matrix.enter();
        }
    }

    /** The switch. */
    public Node switcher() {
        ToggleGroup group = new ToggleGroup();
        SegmentedButton buttons = new SegmentedButton();
        buttons.setToggleGroup(group);
        for (BusView each : BusView.values()) {
            ToggleButton button = new ToggleButton(null, new FontIcon(each.sign()));
            button.getStyleClass().add("view-switch");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(Messages.text("diagram.view." + each));
            button.setId("view-" + each.name().toLowerCase(Locale.ROOT));
            button.setTooltip(new Tooltip(Messages.text("diagram.view." + each)));
            button.setOnAction(_ -> {
                // The one that is pressed stays pressed.
                button.setSelected(true);
                view.set(each);
            });
            buttons.getButtons().add(button);
            view.subscribe(shown -> button.setSelected(shown == each));
        }
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        buttons.setAccessibleText(Messages.text("diagram.view"));
        return buttons;
    }

    /**
     * The list, or a picture in its place.
     *
     * @param toList puts the focus on the list
     */
    public StackPane over(Node list, Runnable toList) {
        onOpen = toList;
        StackPane stack = new StackPane(list, map, matrix);
        view.subscribe(shown -> {
            list.setVisible(shown == BusView.LIST);
            map.setVisible(shown == BusView.MAP);
            matrix.setVisible(shown == BusView.MATRIX);
        });
        return stack;
    }

    private void show(Optional<Drawn> drawn) {
        drawn.filter(now -> !now.isEmpty()).ifPresentOrElse(this::show, () -> {
            map.nothing(model.emptyTitle(), model.emptyWords());
            matrix.nothing(model.emptyTitle(), model.emptyWords());
        });
    }

    private void show(Drawn drawn) {
        FlowContent before = flowContent;
        FlowContent flow = new FlowContent(drawn.flow(), drawn.highlighted(), model::choose, this::open);
        flowContent = before == null ? flow : flow.focusedAs(before);
        map.show(flowContent, drawn::flowLines);
        MatrixContent old = matrixContent;
        MatrixContent cells =
                new MatrixContent(drawn.matrix(), drawn.matrixTitle(), drawn.selected(), model::choose, this::open);
        matrixContent = old == null ? cells : cells.focusedAs(old);
        matrix.show(matrixContent, drawn.matrix()::lines);
    }

    private void open(String rule) {
        model.choose(Set.of(rule));
        view.set(BusView.LIST);
        onOpen.run();
    }

    private void saveMap() {
        model.drawnProperty()
                .get()
                .ifPresent(now -> export.save(
                        map.getScene().getWindow(),
                        now.flowTitle(),
                        now.flow().width(),
                        now.flow().height(),
                        now::highlighted));
    }

    private void saveMatrix() {
        model.drawnProperty()
                .get()
                .ifPresent(now -> export.save(
                        matrix.getScene().getWindow(),
                        now.matrixTitle(),
                        now.matrix().width(),
                        now.matrix().height(),
                        () -> now.matrix().draw(now.matrixTitle())));
    }
}
