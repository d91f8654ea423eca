package org.queuebridge.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.ui.words.Messages;

/** The box that chooses the bus, of the connected account and region. */
public final class BusBox extends ComboBox<EventBus> {
    public BusBox(Workspace workspace) {
        setPromptText(Messages.text("bus.none"));
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new WordsConverter<>(BusBox::shortName));
        workspace.awsProperty().subscribe(session -> {
            List<EventBus> buses = session.map(AwsSession::buses).orElse(List.of());
            getItems().setAll(buses);
            select(workspace.busProperty().get());
        });
        workspace.busProperty().subscribe(this::select);
        setOnAction(_ -> Optional.ofNullable(getValue())
                .ifPresent(bus -> workspace.busProperty().set(Optional.of(bus))));
    }

    private void select(Optional<EventBus> bus) {
        setValue(bus.orElse(null));
    }

    /** A partner bus by the last part of its name, others by their name. */
    public static String shortName(EventBus bus) {
        return bus.kind() == EventBus.Kind.PARTNER ? "…/" + bus.shortName() : bus.name();
    }
}
