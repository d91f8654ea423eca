package org.queuebridge.fromsource;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.queuebridge.Launcher;
import org.slf4j.LoggerFactory;

/**
 * Starts the program where {@code mvn -q compile exec:exec} does, and makes on the side the archives of classes with
 * which the next start is quicker. Not part of the packaged program, which has a cache of its own.
 */
public final class FromSource {
    /** Longer than the program takes to be at rest. */
    private static final Duration AT_REST = Duration.ofSeconds(10);

    private FromSource() {}

    /** Runs the program with these arguments. */
    public static void main(String[] args) throws IOException {
        Path project = Path.of(property("project"));
        JavaFxArchive javaFx = new JavaFxArchive(
                project.resolve("target"),
                () -> ManagementFactory.getRuntimeMXBean().getInputArguments(),
                System.getProperty("java.vm.info", "").contains("sharing"));
        MavenArchive maven = new MavenArchive(
                project, Path.of(property("maven")), Path.of(property("maven.java")), property("maven.java.version"));
        javaFx.deleteUnfit();
        makeMissing(List.of(javaFx, maven));
        Launcher.main(args);
    }

    private static String property(String name) {
        return System.getProperty("queuebridge." + name, "");
    }

    /** Once the program is at rest, or when it ends before. */
    private static void makeMissing(List<ClassArchive> archives) {
        List<ClassArchive> missing =
                archives.stream().filter(ClassArchive::missing).toList();
        if (missing.isEmpty()) {
            return;
        }
        AtomicBoolean begun = new AtomicBoolean();
        Runnable make = () -> {
            if (begun.compareAndSet(false, true)) {
                missing.forEach(FromSource::make);
            }
        };
        Runtime.getRuntime().addShutdownHook(new Thread(make, "class archives at the end"));
        Thread.ofPlatform().daemon().name("class archives").start(() -> {
            try {
                Thread.sleep(AT_REST);
                make.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void make(ClassArchive archive) {
        try {
            var _ = archive.make();
        } catch (IOException e) {
            LoggerFactory.getLogger(FromSource.class).warn("the next start will be no quicker", e);
        }
    }
}
