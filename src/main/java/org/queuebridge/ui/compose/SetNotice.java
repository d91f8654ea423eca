package org.queuebridge.ui.compose;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.CreateRules;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.words.FailureWords;
import org.queuebridge.ui.words.Words;

/** Says what became of each rule of a set, and offers to go on or to take them all away. */
final class SetNotice {
    private SetNotice() {}

    static void show(
            Notice notice, CreateModel model, RuleLinks links, CreateRules.Result.Applied applied, boolean takenAway) {
        List<ChangeResult> left = applied.left();
        String first = name(applied.rules().getFirst());
        int all = applied.rules().size();
        if (!left.isEmpty()) {
            notice.show(
                    Notice.Kind.DANGER,
                    Words.text(takenAway ? "create.set.not-away" : "create.set.some", all - left.size(), all),
                    left.stream().map(SetNotice::line).collect(Collectors.joining("\n")),
                    takenAway ? takeAway(model, applied) : goOn(model, applied),
                    takenAway ? show(links, name(left.getFirst())) : takeAway(model, applied));
        } else if (takenAway) {
            notice.show(Notice.Kind.SUCCESS, Words.text("create.set.away", all), Words.text("create.taken-away.text"));
        } else {
            notice.show(
                    Notice.Kind.SUCCESS,
                    Words.text("create.set.done", all),
                    Words.text(
                            "create.set.done.text", first, name(applied.rules().getLast())),
                    show(links, first));
        }
    }

    private static Hyperlink goOn(CreateModel model, CreateRules.Result.Applied applied) {
        Hyperlink link = Buttons.link(Words.text("create.set.go-on"), () -> model.goOn(applied));
        link.setId("set-go-on");
        return link;
    }

    private static Hyperlink takeAway(CreateModel model, CreateRules.Result.Applied applied) {
        Hyperlink link = Buttons.link(Words.text("create.set.take-away"), () -> model.takeAway(applied));
        link.setId("set-take-away");
        return link;
    }

    private static Hyperlink show(RuleLinks links, String name) {
        return Buttons.link(Words.text("create.show"), () -> links.show(name));
    }

    /** A rule and why it is not as planned. */
    private static String line(ChangeResult result) {
        return name(result) + ": "
                + switch (result) {
                    case ChangeResult.Failed failed ->
                        FailureWords.of(failed.why()).what();
                    case ChangeResult.ChangedMeanwhile _ -> Words.text("change.meanwhile");
                    case ChangeResult.NotAsPlanned _ -> Words.text("change.not-as-planned");
                    case ChangeResult.Done _ -> Words.text("change.done");
                };
    }

    private static String name(ChangeResult result) {
        return result.change().key().name();
    }
}
