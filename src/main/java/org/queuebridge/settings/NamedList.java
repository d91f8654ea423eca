package org.queuebridge.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Edits lists whose items each have a unique name; case counts.
 *
 * @param nameOf an item's name
 */
record NamedList<T>(Function<T, String> nameOf) {
    /** Adds an item, or replaces the one of that name. */
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

    /** Removes the item of that name, if any. */
    List<T> without(List<T> all, String name) {
        return all.stream().filter(each -> !nameOf.apply(each).equals(name)).toList();
    }

    /** Merges this program's additions, changes and removals into another program's list. */
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
     * Checks the list.
     *
     * @throws IllegalArgumentException where a name is blank or used twice
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
