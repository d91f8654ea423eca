package org.queuebridge.ui.connect;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.queuebridge.connect.BusChoice;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.session.BusChooser;
import org.queuebridge.ui.session.Reachability;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/**
 * Shows, once both sides are connected, which bus was chosen or why none was, with a link to the queues; and each other
 * partner event source of the organization that has no bus yet.
 */
public final class NextStep extends VBox {
    private final Workspace workspace;
    private final Notice notice = new Notice();
    private final VBox others = new VBox();
    private final Button go;
    private final Consumer<PartnerSource> createBus;

    /** @param createBus shows the plan that creates the bus of a source */
    public NextStep(Workspace workspace, BusChooser chooser, Runnable goToQueues, Consumer<PartnerSource> createBus) {
        this.createBus = createBus;
        this.workspace = workspace;
        go = Buttons.accent(Messages.text("connect.next.queues"), goToQueues);
        go.setId("go-to-queues");
        notice.setId("connect-next");
        getStyleClass().add("next-step");
        others.getStyleClass().add("next-step");
        getChildren().addAll(notice, others);
        Visibility.follow(this, notice.visibleProperty());
        chooser.choiceProperty().subscribe(this::show);
        workspace.genesysProperty().subscribe(_ -> show(chooser.choiceProperty().get()));
        workspace.awsProperty().subscribe(_ -> sayAgain(chooser.choiceProperty().get()));
        workspace.busProperty().subscribe(_ -> sayAgain(chooser.choiceProperty().get()));
        for (Reachability side : List.of(workspace.genesysReach(), workspace.awsReach())) {
            side.troubleProperty()
                    .subscribe(_ -> sayAgain(chooser.choiceProperty().get()));
        }
    }

    @Override
    public void requestFocus() {
        go.requestFocus();
    }

    private void show(Optional<BusChoice> choice) {
        if (sayAgain(choice)) {
            go.requestFocus();
        }
    }

    /** Whether it is shown: both sides are connected. */
    private boolean sayAgain(Optional<BusChoice> choice) {
        boolean both = choice.isPresent() && workspace.genesysProperty().get().isPresent();
        if (both) {
            trouble().ifPresentOrElse(failure -> notice.show(failure, go), () -> say(choice.get()));
        } else {
            notice.hide();
        }
        others.getChildren().setAll(both ? others(choice.get()).map(this::other).toList() : List.of());
        Visibility.set(others, !others.getChildren().isEmpty());
        return both;
    }

    /** The pending sources besides the one that the choice is about. */
    private Stream<PartnerSource> others(BusChoice choice) {
        return workspace.genesysProperty().get().stream()
                .flatMap(genesys ->
                        workspace.awsProperty().get().stream().flatMap(aws -> BusChoice.pending(genesys, aws).stream()))
                .filter(source -> !choice.equals(new BusChoice.Pending(source)));
    }

    private Notice other(PartnerSource source) {
        Notice other = new Notice();
        sayPending(other, source);
        return other;
    }

    private void sayPending(Notice where, PartnerSource source, Node... actions) {
        where.show(
                Notice.Kind.WARNING,
                Messages.text("connect.next.pending", source.name()),
                Messages.text("connect.next.pending.text", expiry(source)),
                Stream.concat(Stream.of(create(source)), Stream.of(actions)).toArray(Node[]::new));
    }

    /** Why a side does not answer though it is connected; the first where neither does. */
    private Optional<Failure> trouble() {
        return Stream.of(workspace.genesysReach(), workspace.awsReach())
                .flatMap(side -> side.troubleProperty().get().stream())
                .findFirst();
    }

    private void say(BusChoice choice) {
        switch (choice) {
            case BusChoice.Chosen(var bus) ->
                notice.show(
                        Notice.Kind.SUCCESS,
                        Messages.text("connect.next.chosen", BusBox.shortName(bus)),
                        workspace
                                .busProperty()
                                .get()
                                .filter(other -> !other.equals(bus))
                                .map(other -> Messages.text("connect.next.other.text", BusBox.shortName(other)))
                                .orElse(Messages.text("connect.next.chosen.text")),
                        go);
            case BusChoice.Pending(var source) -> sayPending(notice, source, go);
            case BusChoice.None _ ->
                notice.show(
                        Notice.Kind.WARNING,
                        Messages.text("connect.next.none"),
                        Messages.text("connect.next.none.text"),
                        go);
        }
    }

    private Button create(PartnerSource source) {
        Button create = Buttons.plain(Messages.text("connect.next.pending.create"), () -> createBus.accept(source));
        create.setId("create-bus");
        create.setAccessibleText(Messages.text("connect.next.pending.create.spoken", source.name()));
        return create;
    }

    private static String expiry(PartnerSource source) {
        return source.expires().map(NextStep::day).orElse(Messages.text("connect.next.pending.soon"));
    }

    private static String day(Instant moment) {
        return TimeWords.until(moment, ZoneId.systemDefault());
    }
}
