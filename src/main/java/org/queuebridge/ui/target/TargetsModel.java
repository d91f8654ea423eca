package org.queuebridge.ui.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.queuebridge.domain.rule.RuleCheck;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.words.Messages;

/** The typed targets, one to five, and errors of all of them together. */
public final class TargetsModel {
    private final Workspace workspace;
    private final TargetChoices choices;
    private final ObservableList<TargetLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper allErrors = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper permissions = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<TargetPlace>> place = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * One empty line.
     *
     * @param choices the targets to choose from
     */
    public TargetsModel(Workspace workspace, TargetChoices choices) {
        this.workspace = workspace;
        this.choices = choices;
        workspace.awsProperty().subscribe(_ -> lines.forEach(TargetLine::forgetErrors));
        lines.subscribe(this::touch);
        lines.subscribe(this::gatherErrors);
        error.subscribe(_ -> gatherErrors());
        add();
    }

    /** Never empty. */
    public ObservableList<TargetLine> lines() {
        return lines;
    }

    public TargetChoices choices() {
        return choices;
    }

    /** A number that changes with each change. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** A number that changes whenever it becomes known whether a target lets the rule deliver. */
    public ReadOnlyLongProperty permissionsRevisionProperty() {
        return permissions.getReadOnlyProperty();
    }

    /** The errors of each target, and of all together. */
    public ReadOnlyStringProperty allErrorsProperty() {
        return allErrors.getReadOnlyProperty();
    }

    private void gatherErrors() {
        allErrors.set(Stream.concat(
                        lines.stream()
                                .flatMap(line -> Stream.of(line.arnErrorProperty(), line.roleErrorProperty()))
                                .map(ReadOnlyStringProperty::get),
                        Stream.of(error.get()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(" ")));
    }

    /** The error of all targets together; set with {@link #wrong}. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** The place to which the user is led; empty once they are there. */
    ReadOnlyObjectProperty<Optional<TargetPlace>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Leads the user to a place in the list, while it is shown. */
    public void show(TargetPlace wanted) {
        place.set(Optional.of(wanted));
        place.set(Optional.empty());
    }

    /** Whether a rule can have one more. */
    public boolean mayAdd() {
        return lines.size() < RuleCheck.MAX_TARGETS;
    }

    public void add() {
        if (mayAdd()) {
            add(new TargetLine());
        }
    }

    private void add(TargetLine line) {
        line.arnProperty().subscribe(_ -> error.set(""));
        line.arnProperty().subscribe(_ -> touch());
        line.roleProperty().subscribe(_ -> touch());
        line.settingsProperty().subscribe(_ -> touch());
        line.arnErrorProperty().subscribe(_ -> gatherErrors());
        line.roleErrorProperty().subscribe(_ -> gatherErrors());
        line.permissionsProperty().subscribe(_ -> permissions.set(permissions.get() + 1));
        lines.add(line);
    }

    /** Removes a target; the last one is only emptied. */
    public void remove(TargetLine line) {
        lines.remove(line);
        error.set("");
        if (lines.isEmpty()) {
            add();
        }
    }

    /** Replaces the targets. */
    public void load(List<Target> targets) {
        lines.clear();
        targets.forEach(target -> add(new TargetLine(target)));
        if (lines.isEmpty()) {
            add();
        }
    }

    /** Shows an error of an ARN that the user has left. */
    void checkArn(TargetLine line) {
        line.checkArn(workspace.place());
    }

    /** Shows an error of a role that the user has left. */
    void checkRole(TargetLine line) {
        line.checkRole(workspace.place());
    }

    /** Shows the errors of each line. */
    public void check() {
        lines.forEach(line -> line.check(workspace.place()));
    }

    /** The targets where all are valid; shows the errors otherwise. */
    public Optional<List<Target>> checked() {
        check();
        boolean twice = targets().stream().map(Target::arn).distinct().count() < lines.size();
        error.set(twice ? Messages.text("rule.problem." + RuleCheck.Problem.SAME_TARGET_TWICE) : "");
        return !twice && lines.stream().noneMatch(TargetLine::isWrong) ? Optional.of(targets()) : Optional.empty();
    }

    /** Shows an error of all of them together; none where it is empty. */
    public void wrong(String words) {
        error.set(words);
    }

    /** The targets as typed, with empty lines, each with its own id. */
    public List<Target> targets() {
        List<Target> put = new ArrayList<>();
        for (TargetLine line : lines) {
            put.add(line.target(freeId(put)));
        }
        return put;
    }

    /** An id that no existing or new target has. */
    private String freeId(List<Target> before) {
        Set<String> taken = before.stream().map(Target::id).collect(Collectors.toSet());
        lines.forEach(line -> line.id().ifPresent(taken::add));
        return IntStream.iterate(before.size() + 1, number -> number + 1)
                .mapToObj(number -> "target-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private void touch() {
        revision.set(revision.get() + 1);
    }
}
