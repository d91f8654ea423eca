package org.queuebridge.ui.rules;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.words.Messages;

/** What AWS lists and cannot be shown, in words: rules of the bus, and buses to choose from. */
record UnreadableWords(String title, String text) {
    /** Empty where all could be read. */
    static Optional<UnreadableWords> of(Workspace workspace, RulesState.Loaded loaded) {
        Optional<String> buses = workspace
                .awsProperty()
                .get()
                .map(session -> session.listed().unreadable())
                .flatMap(BusBox::unreadable);
        if (loaded.unreadable() == 0) {
            return buses.map(text -> new UnreadableWords(Messages.text("bus.unreadable.title"), text));
        }
        String text = Stream.concat(Stream.of(Messages.text("rules.unreadable.text")), buses.stream())
                .collect(Collectors.joining(" "));
        return Optional.of(new UnreadableWords(Messages.text("rules.unreadable", loaded.unreadable()), text));
    }
}
