package org.queuebridge.ui.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.ui.dialog.NameTakenDialog;

/** Records where the links lead, for tests. */
final class RecordedLinks implements ComposeNavigation {
    private final List<String> led;

    RecordedLinks(List<String> led) {
        this.led = led;
    }

    @Override
    public void show(String ruleName) {
        led.add("show " + ruleName);
    }

    @Override
    public void verify(String ruleName) {
        led.add("verify " + ruleName);
    }

    @Override
    public Set<String> names() {
        return Set.of();
    }

    @Override
    public void test() {
        led.add("test");
    }

    @Override
    public void connect() {
        led.add("connect");
    }

    @Override
    public List<EventFormat> formats() {
        return StandardFormat.ALL;
    }

    @Override
    public Optional<String> queueName(String id) {
        return Optional.empty();
    }

    @Override
    public void showDifference(ChangeResult.ChangedMeanwhile changed) {
        led.add("difference");
    }

    @Override
    public void ask(NameTakenDialog.Question question) {
        led.add("ask");
    }
}
