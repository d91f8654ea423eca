package org.queuebridge.cli.compose;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.queuebridge.cli.session.CommandException;
import org.queuebridge.cli.session.ExitCode;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.words.Messages;

/**
 * The words of {@code --events}: those of the window's "Fires when", in lower case. Each word sets what its kind sets
 * and leaves the other kinds as they are.
 *
 * @param meanings what counts as the end; empty to leave that
 * @param transfers whether legs that ended by a transfer count; empty to leave that
 * @param media the media types that count, none for all; empty to leave that
 * @param directions the directions that count, none for both; empty to leave that
 */
public record EventWords(
        Set<EndMeaning> meanings,
        Optional<Boolean> transfers,
        Optional<Set<String>> media,
        Optional<Set<String>> directions) {
    private static final String WITHOUT_TRANSFERS = "without-transfers";
    private static final String WITH_TRANSFERS = "with-transfers";
    private static final String ANY_MEDIA = "any-media";
    private static final String ANY_DIRECTION = "any-direction";

    /** No pattern can be built from it. */
    private static final EndMeaning NAMES_NO_QUEUE = EndMeaning.CUSTOMER_LEFT;

    /** Reads words; throws {@link CommandException} with all that are unknown, and the list of those that are not. */
    public static EventWords of(Collection<String> typed) {
        Set<String> words = new LinkedHashSet<>();
        typed.forEach(word -> words.add(word.strip().toLowerCase(Locale.ROOT)));
        List<String> unknown =
                words.stream().filter(word -> !all().contains(word)).toList();
        if (!unknown.isEmpty()) {
            throw usage("command.events.unknown", String.join(", ", unknown), String.join(", ", all()));
        }
        EnumSet<EndMeaning> meanings = EnumSet.noneOf(EndMeaning.class);
        selectable().filter(meaning -> words.contains(spelled(meaning))).forEach(meanings::add);
        return new EventWords(
                meanings,
                transfers(words),
                narrowing(words, FiresWhen.MEDIA_TYPES, ANY_MEDIA),
                narrowing(words, FiresWhen.DIRECTIONS, ANY_DIRECTION));
    }

    private static Optional<Boolean> transfers(Set<String> words) {
        if (words.contains(WITHOUT_TRANSFERS)) {
            refuseBoth(words, WITHOUT_TRANSFERS, WITH_TRANSFERS);
            return Optional.of(false);
        }
        return words.contains(WITH_TRANSFERS) ? Optional.of(true) : Optional.empty();
    }

    private static Optional<Set<String>> narrowing(Set<String> words, List<String> values, String any) {
        Set<String> chosen = new TreeSet<>();
        for (String value : values) {
            String word = value.toLowerCase(Locale.ROOT);
            if (words.contains(word)) {
                refuseBoth(words, word, any);
                chosen.add(value);
            }
        }
        return chosen.isEmpty() && !words.contains(any) ? Optional.empty() : Optional.of(chosen);
    }

    private static void refuseBoth(Set<String> words, String one, String other) {
        if (words.contains(other)) {
            throw usage("command.events.contradict", one, other);
        }
    }

    /** Whether nothing is to change. */
    public boolean isEmpty() {
        return meanings.isEmpty() && transfers.isEmpty() && media.isEmpty() && directions.isEmpty();
    }

    /**
     * When a rule is to fire that fired then; as proposed for the format where it cannot fire then.
     *
     * @throws CommandException where events of that format cannot do so
     */
    public FiresWhen after(FiresWhen before, EventFormat format) {
        FiresWhen base = format.meanings().containsAll(before.meanings()) ? before : FiresWhen.proposedFor(format);
        boolean withoutTransfers = transfers.map(count -> !count).orElse(base.withoutTransfers());
        FiresWhen after = new FiresWhen(
                meanings.isEmpty() ? base.meanings() : meanings,
                withoutTransfers,
                new TreeSet<>(media.orElse(base.mediaTypes())),
                new TreeSet<>(directions.orElse(base.directions())));
        check(after, format);
        return after;
    }

    private void check(FiresWhen after, EventFormat format) {
        List<String> others = after.meanings().stream()
                .filter(meaning -> !format.meanings().contains(meaning))
                .map(EventWords::spelled)
                .toList();
        if (!others.isEmpty()) {
            throw usage(
                    "command.events.other-format",
                    String.join(", ", others),
                    String.join(
                            ", ",
                            format.meanings().stream().map(EventWords::spelled).toList()));
        }
        if (!format.narrowable()
                && !(after.mediaTypes().isEmpty() && after.directions().isEmpty())) {
            throw usage("command.events.not-narrowed");
        }
        if (transfers.equals(Optional.of(false)) && !after.withoutTransfers()) {
            throw usage("command.events.no-agent", WITHOUT_TRANSFERS, spelled(EndMeaning.AGENT_ENDED));
        }
    }

    private static Stream<EndMeaning> selectable() {
        return Arrays.stream(EndMeaning.values()).filter(meaning -> meaning != NAMES_NO_QUEUE);
    }

    private static List<String> all() {
        Stream<String> narrowing = Stream.of(FiresWhen.MEDIA_TYPES, FiresWhen.DIRECTIONS)
                .flatMap(List::stream)
                .map(value -> value.toLowerCase(Locale.ROOT));
        return Stream.of(
                        selectable().map(EventWords::spelled),
                        Stream.of(WITHOUT_TRANSFERS, WITH_TRANSFERS),
                        narrowing,
                        Stream.of(ANY_MEDIA, ANY_DIRECTION))
                .flatMap(each -> each)
                .toList();
    }

    private static String spelled(EndMeaning meaning) {
        return meaning.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static CommandException usage(String key, Object... values) {
        return new CommandException(ExitCode.USAGE, Messages.text(key, values));
    }
}
