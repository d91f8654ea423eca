package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.queuebridge.FreshClasses;
import org.queuebridge.app.AppContext;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.connect.ConnectView;

/** What the program loads until its window is to be seen. */
class StartTest {
    private static List<String> loaded = List.of();
    private static FreshClasses classes;

    @BeforeAll
    static void openWindow() throws Exception {
        classes = new FreshClasses("org.queuebridge.", "software.amazon.");
        Class<?> scene = classes.loadClass(FirstScene.class.getName());
        Fx.on((Callable<?>) scene.getConstructor().newInstance());
        loaded = classes.loaded();
    }

    @AfterAll
    static void close() throws Exception {
        classes.close();
    }

    @Test
    void theWindowOpensWithItsFirstScreen() {
        assertThat(loaded).contains(AppContext.class.getName(), ConnectView.class.getName());
    }

    @Test
    void nothingOfTheSdkOfAwsIsLoadedBefore() {
        assertThat(loaded)
                .filteredOn(name -> name.startsWith("software.amazon."))
                .isEmpty();
        assertThat(loaded)
                .filteredOn(name -> name.startsWith("org.queuebridge.aws."))
                .isEmpty();
    }

    @Test
    void nothingThatCallsGenesysCloudIsMadeBefore() {
        assertThat(loaded).as("what its transport is made with").doesNotContain("org.queuebridge.net.NetworkFailures");
    }

    @Test
    void screensThatWereNotEnteredAreNotMade() {
        assertThat(loaded)
                .as("tables of other screens")
                .doesNotContain(
                        "org.queuebridge.ui.queues.list.QueueTable",
                        "org.queuebridge.ui.rules.table.RuleTable",
                        "org.queuebridge.ui.bench.TrialTable",
                        "org.queuebridge.ui.activity.ActivityTable");
    }
}
