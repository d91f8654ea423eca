package org.queuebridge.ui.target;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.changes.TargetCatalog.Listing;
import org.queuebridge.domain.rule.RulePlace;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetCheck;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.domain.text.Folding;
import org.queuebridge.words.RuleWords;

/** The targets to choose from: those of the bus's rules, and the region's other resources. */
public final class TargetChoices {
    /** The kinds that are listed, in the order in which they are offered. */
    static final List<TargetKind> LISTED = List.of(TargetKind.LAMBDA, TargetKind.SQS, TargetKind.SNS, TargetKind.LOGS);

    private final Map<TargetKind, List<String>> found = new EnumMap<>(TargetKind.class);
    private final ReadOnlyObjectWrapper<List<TargetKind>> notListed = new ReadOnlyObjectWrapper<>(List.of());
    private List<String> ofRules = List.of();

    /** The ARNs that rules of the bus send to. */
    public void useOfRules(List<String> arns) {
        ofRules = List.copyOf(arns);
    }

    /** Forgets the listed resources. */
    void forget() {
        found.clear();
        notListed.set(List.of());
    }

    /** Takes the result of listing a kind. */
    public void take(TargetKind kind, Listing listing) {
        switch (listing) {
            case Listing.Found(List<String> arns) -> found.put(kind, arns);
            case Listing.NotAllowed _ ->
                notListed.set(LISTED.stream()
                        .filter(each -> each == kind || notListed.get().contains(each))
                        .toList());
        }
    }

    /** The kinds that the user may not list, in the order of {@link #LISTED}. */
    ReadOnlyObjectProperty<List<TargetKind>> notListedProperty() {
        return notListed.getReadOnlyProperty();
    }

    /** All ARNs: those that rules send to first, then by kind and name. */
    List<String> all() {
        Set<String> all = new LinkedHashSet<>(ofRules);
        LISTED.forEach(kind -> all.addAll(possible(kind)));
        return List.copyOf(all);
    }

    /** The choices that contain each typed word in their kind, name or ARN. */
    List<String> matching(String typed) {
        List<String> words = Folding.words(typed);
        return all().stream()
                .filter(arn -> {
                    String text = Folding.fold(arn + " " + RuleWords.target(arn));
                    return words.stream().allMatch(text::contains);
                })
                .toList();
    }

    /** The ARNs that were listed of a kind, in the order of their names. */
    public List<String> found(TargetKind kind) {
        return found.getOrDefault(kind, List.of());
    }

    /** Whether rules of the bus send to it. */
    boolean ofRules(String arn) {
        return ofRules.contains(arn);
    }

    /** The listed resources of a kind that can be targets. */
    private List<String> possible(TargetKind kind) {
        return found(kind).stream()
                .filter(arn -> !TargetCheck.check(new Target("", arn, Optional.empty()), RulePlace.UNKNOWN)
                        .contains(TargetCheck.Problem.FIFO_TOPIC))
                .toList();
    }
}
