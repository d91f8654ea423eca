package org.queuebridge.fromsource;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the archives that are missing, in a process that outlives the program: only as it ends does Java complete the
 * list of the classes that it loaded.
 */
public final class ArchiveMaker {
    private static final String PROPERTIES = "-Dqueuebridge.";

    private ArchiveMaker() {}

    /** Starts the process, which waits for the end of this one. */
    static void start(String classPath) throws IOException {
        List<String> options = FromSource.jvmOptions();
        List<String> command =
                new ArrayList<>(List.of(ClassArchive.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        options.stream().filter(option -> option.startsWith(PROPERTIES)).forEach(command::add);
        command.addAll(List.of(
                "-classpath",
                classPath,
                ArchiveMaker.class.getName(),
                String.valueOf(ProcessHandle.current().pid()),
                classPath));
        command.addAll(options);
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Arguments: the process to wait for, its class path by Maven, and the options of its JVM. */
    public static void main(String[] args) throws IOException, InterruptedException {
        ProcessHandle.of(Long.parseLong(args[0]))
                .ifPresent(program -> program.onExit().join());
        Path lock = FromSource.project().resolve("target/start.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            // Else that of another program, which has ended too, is at work.
            if (held != null) {
                makeMissing(
                        new ProgramArchive(FromSource.project(), args[1]),
                        List.of(args).subList(2, args.length));
            }
        }
    }

    private static void makeMissing(ProgramArchive program, List<String> jvmOptions)
            throws IOException, InterruptedException {
        if (program.missing()) {
            program.make(jvmOptions);
        }
        MavenArchive maven = MavenArchive.ofThisStart(program.project());
        if (maven.missing()) {
            maven.make();
        }
    }
}
