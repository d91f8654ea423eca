package org.queuebridge.fromsource;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.queuebridge.Launcher;
import org.slf4j.LoggerFactory;

/**
 * Starts the program where {@code mvn -q compile exec:exec} does, and makes when it ends the archives of classes with
 * which the next start is quicker. Not part of the packaged program, which has a cache of its own.
 */
public final class FromSource {
    private FromSource() {}

    /** Runs the program. The first argument is the class path as Maven gives it, the others are the program's. */
    public static void main(String[] args) throws IOException, InterruptedException {
        ProgramArchive archive = new ProgramArchive(project(), args[0]);
        String state = System.getProperty(ProgramArchive.STATE);
        if (state != null && !state.equals(archive.state())) {
            archive.delete();
            System.exit(runAsCompiled(archive, args));
        }
        if (!System.getProperty("java.vm.info", "").contains("sharing")) {
            archive.delete();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> makeMissing(archive), "class archives"));
        Launcher.main(List.of(args).subList(1, args.length).toArray(String[]::new));
    }

    static Path project() {
        return Path.of(System.getProperty("queuebridge.project"));
    }

    /** This JVM runs older classes than the compiler's: another takes its place. */
    private static int runAsCompiled(ProgramArchive archive, String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ClassArchive.java());
        command.addAll(ProgramArchive.withoutThoseOfOneStart(jvmOptions()));
        command.addAll(List.of(
                "-XX:DumpLoadedClassList=" + archive.listed(),
                "-classpath",
                archive.classPath(),
                FromSource.class.getName()));
        command.addAll(List.of(args));
        Process program = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(program::destroy, "end of the program"));
        return program.waitFor();
    }

    static List<String> jvmOptions() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    private static void makeMissing(ProgramArchive archive) {
        if (!archive.missing() && !MavenArchive.ofThisStart(project()).missing()) {
            return;
        }
        try {
            ArchiveMaker.start(archive.classPath());
        } catch (IOException e) {
            LoggerFactory.getLogger(FromSource.class).warn("the next start will be no quicker", e);
        }
    }
}
