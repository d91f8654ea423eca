package org.queuebridge.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Lists of one kind of thing, each under a name of its own. Names differ where their letters do, in case too.
 *
 * @param nameOf what a person calls such a thing
 */
record NamedList<T>(Function<T, String> nameOf) {
    /** The list with this in it: where one of that name was, else at the end. */
    List<T> with(List<T> all, T added) {
        List<T> changed = new ArrayList<>(all);
        int place = names(all).indexOf(nameOf.apply(added));
        if (place < 0) {
            changed.add(added);
        } else {
            changed.set(place, added);
        }
        return changed;
    }

    /** The list without the one of that name, if there is one. */
    List<T> without(List<T> all, String name) {
        return all.stream().filter(each -> !nameOf.apply(each).equals(name)).toList();
    }

    /** Others' list with what was changed, added and removed between two of ours. */
    List<T> merged(List<T> before, List<T> ours, List<T> theirs) {
        List<T> merged = theirs;
        for (T each : before) {
            if (!names(ours).contains(nameOf.apply(each))) {
                merged = without(merged, nameOf.apply(each));
            }
        }
        for (T each : ours) {
            if (!before.contains(each)) {
                merged = with(merged, each);
            }
        }
        return merged;
    }

    /**
     * The list, checked.
     *
     * @throws IllegalArgumentException where a name is blank, or stands twice
     */
    List<T> checked(List<T> all) {
        List<String> names = names(all);
        if (names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a name is blank");
        }
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("a name stands twice");
        }
        return List.copyOf(all);
    }

    private List<String> names(List<T> all) {
        return all.stream().map(nameOf).toList();
    }
}
