package org.queuebridge.ui.compose.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.queuebridge.connect.GenesysSession;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventBridgeIntegration;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.ui.session.Workspace;

/**
 * When the rule fires: which end events, in which format, from which source. The bus decides the format, and both
 * decide what is proposed.
 */
public final class FiresWhenForm {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<EventFormat>> formats = new ReadOnlyObjectWrapper<>(StandardFormat.ALL);
    private final ObjectProperty<EventFormat> format = new SimpleObjectProperty<>(StandardFormat.PARTNER);
    private final ReadOnlyObjectWrapper<FiresWhen> ended =
            new ReadOnlyObjectWrapper<>(FiresWhen.proposedFor(StandardFormat.PARTNER));
    private final ReadOnlyObjectWrapper<List<EventSource>> sources = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<EventSource>> source = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PatternIntent>> intent = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<EndMeaning>> notSent = new ReadOnlyObjectWrapper<>(List.of());

    public FiresWhenForm(Workspace workspace) {
        this.workspace = workspace;
        workspace.busProperty().subscribe(bus -> bus.map(EventFormat::carriedBy).ifPresent(format::set));
        format.subscribe(now -> ended.set(FiresWhen.proposedFor(now)));
        format.subscribe(_ -> proposeSource());
        workspace.busProperty().subscribe(_ -> proposeSource());
        workspace.genesysProperty().subscribe(_ -> proposeSource());
        ended.subscribe(_ -> follow());
        source.subscribe(_ -> follow());
    }

    /** The formats that can be chosen. */
    public ReadOnlyObjectProperty<List<EventFormat>> formatsProperty() {
        return formats.getReadOnlyProperty();
    }

    /** Offers these formats from now on; the chosen one stays chosen unless it is gone. */
    public void offer(List<EventFormat> all) {
        formats.set(all);
        format.set(EventFormat.stillChosen(
                format.get(), all, workspace.busProperty().get()));
    }

    /** The format: chosen by the bus, and changeable. */
    public ObjectProperty<EventFormat> formatProperty() {
        return format;
    }

    /** When the rule fires; without meanings while the user has cleared all. */
    public ReadOnlyObjectProperty<FiresWhen> endedProperty() {
        return ended.getReadOnlyProperty();
    }

    /** The sources to choose from; none while no bus is chosen. */
    public ReadOnlyObjectProperty<List<EventSource>> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }

    /** The source; empty while no bus is chosen. */
    public ObjectProperty<Optional<EventSource>> sourceProperty() {
        return source;
    }

    /** The pattern's intent; empty while no bus is chosen. */
    public ReadOnlyObjectProperty<Optional<PatternIntent>> intentProperty() {
        return intent.getReadOnlyProperty();
    }

    /**
     * Events that count but that the integration behind the bus does not send; none where its filter cannot be read.
     */
    public ReadOnlyObjectProperty<List<EndMeaning>> notSentProperty() {
        return notSent.getReadOnlyProperty();
    }

    /** Whether a meaning is chosen. */
    public void count(EndMeaning meaning, boolean counts) {
        Set<EndMeaning> meanings = EnumSet.noneOf(EndMeaning.class);
        meanings.addAll(ended.get().meanings());
        change(meanings, meaning, counts);
        ended.set(new FiresWhen(
                meanings,
                ended.get().withoutTransfers(),
                ended.get().mediaTypes(),
                ended.get().directions()));
    }

    /** Whether an agent's leg that ended by a transfer does not count. */
    public void leaveOutTransfers(boolean leaveOut) {
        FiresWhen now = ended.get();
        ended.set(new FiresWhen(now.meanings(), leaveOut, now.mediaTypes(), now.directions()));
    }

    /** Whether conversations of that media type count; all do where none is named. */
    public void countMedia(String mediaType, boolean counts) {
        Set<String> media = new TreeSet<>(ended.get().mediaTypes());
        change(media, mediaType, counts);
        ended.set(ended.get().narrowedTo(media, ended.get().directions()));
    }

    /** Whether conversations of that direction count; all do where none is named. */
    public void countDirection(String direction, boolean counts) {
        Set<String> directions = new TreeSet<>(ended.get().directions());
        change(directions, direction, counts);
        ended.set(ended.get().narrowedTo(ended.get().mediaTypes(), directions));
    }

    /** Takes the values of a rule, with its source even where the bus would not offer it. */
    void load(PatternIntent rule) {
        format.set(rule.format());
        ended.set(rule.ended());
        if (!sources.get().contains(rule.source())) {
            List<EventSource> more = new ArrayList<>(sources.get());
            more.add(rule.source());
            sources.set(List.copyOf(more));
        }
        source.set(Optional.of(rule.source()));
    }

    private static <T> void change(Set<T> values, T value, boolean in) {
        if (in) {
            values.add(value);
        } else {
            values.remove(value);
        }
    }

    private void proposeSource() {
        Optional<String> organization = workspace.genesysProperty().get().map(GenesysSession::organizationId);
        List<EventSource> choices = workspace
                .busProperty()
                .get()
                .map(bus -> EventSource.choicesFor(format.get(), bus, organization))
                .orElse(List.of());
        sources.set(choices);
        source.set(choices.stream().findFirst());
        follow();
    }

    private void follow() {
        intent.set(source.get().map(whose -> new PatternIntent(format.get(), whose, ended.get())));
        notSent.set(notSent());
    }

    private List<EndMeaning> notSent() {
        List<EndMeaning> missing = new ArrayList<>();
        if (format.get().equals(StandardFormat.PARTNER)) {
            integration()
                    .ifPresent(sending -> ended.get().meanings().stream()
                            .filter(meaning -> !sending.sends(meaning.event().detailType()))
                            .forEach(missing::add));
        }
        return List.copyOf(missing);
    }

    /** The integration that the bus is for, where the client may read it. */
    private Optional<EventBridgeIntegration> integration() {
        String bus = workspace.busProperty().get().map(EventBus::name).orElse("");
        return workspace
                .genesysProperty()
                .get()
                .flatMap(session -> session.integrations().stream()
                        .filter(each ->
                                bus.equals(EventBus.GENESYS_PREFIX + session.organizationId() + "/" + each.suffix()))
                        .findFirst());
    }
}
