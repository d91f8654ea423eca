package org.queuebridge.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SearchableComboBox;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.words.Messages;

/** The box that chooses the bus, of the connected account and region. */
public final class BusBox extends SearchableComboBox<EventBus> {
    public BusBox(Workspace workspace) {
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new WordsConverter<>(BusBox::shortName));
        workspace.awsProperty().subscribe(session -> {
            List<EventBus> buses =
                    session.map(connected -> connected.listed().buses()).orElse(List.of());
            setValue(null); // the list to search in looks for the value among items that are going
            getItems().setAll(buses);
            setPromptText(
                    Messages.text(session.isEmpty() ? "bus.none" : buses.isEmpty() ? "bus.nothing" : "bus.choose"));
            select(workspace.busProperty().get());
            sayUnreadable(unreadable(
                    session.map(connected -> connected.listed().unreadable()).orElse(0)));
        });
        workspace.busProperty().subscribe(this::select);
        setOnAction(_ -> Optional.ofNullable(getValue())
                .ifPresent(bus -> workspace.busProperty().set(Optional.of(bus))));
    }

    /** That some buses are missing, and what to do; empty where all could be read. */
    public static Optional<String> unreadable(int buses) {
        return buses == 0 ? Optional.empty() : Optional.of(Messages.text("bus.unreadable", buses));
    }

    private void sayUnreadable(Optional<String> words) {
        setTooltip(words.map(Tooltip::new).orElse(null));
        setAccessibleHelp(words.orElse(null));
    }

    private void select(Optional<EventBus> bus) {
        setValue(bus.orElse(null));
    }

    /** A partner bus by the last part of its name, others by their name. */
    public static String shortName(EventBus bus) {
        return bus.kind() == EventBus.Kind.PARTNER ? "…/" + bus.shortName() : bus.name();
    }
}
