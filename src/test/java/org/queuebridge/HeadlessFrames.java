package org.queuebridge;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * JavaFX's window without a display, as tests use it: frames are drawn, but not copied to the screen that nobody sees.
 * That is done pixel by pixel, a new buffer for each, and takes half of a processor's time in the tests of windows. A
 * program that writes the changed class into a folder, for {@code --patch-module javafx.graphics}. Pictures of a scene
 * do not come from that screen.
 */
final class HeadlessFrames {
    private static final String WINDOW = "com/sun/glass/ui/headless/HeadlessWindow.class";
    private static final String COPY = "blit";

    private HeadlessFrames() {}

    /**
     * Writes the class.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0], WINDOW);
        Files.createDirectories(file.getParent());
        Files.write(file, withoutCopying(original()));
    }

    static byte[] original() throws IOException {
        try (InputStream in = HeadlessFrames.class.getClassLoader().getResourceAsStream(WINDOW)) {
            if (in == null) {
                throw new IllegalStateException("this JavaFX has no " + WINDOW);
            }
            return in.readAllBytes();
        }
    }

    static byte[] withoutCopying(byte[] original) {
        ClassModel window = ClassFile.of().parse(original);
        if (window.methods().stream().noneMatch(HeadlessFrames::copies)) {
            throw new IllegalStateException("no method " + COPY + " in " + WINDOW);
        }
        return ClassFile.of().transformClass(window, (builder, element) -> {
            if (element instanceof MethodModel method && copies(method)) {
                builder.withMethodBody(
                        method.methodName(), method.methodType(), method.flags().flagsMask(), CodeBuilder::return_);
            } else {
                builder.with(element);
            }
        });
    }

    private static boolean copies(MethodModel method) {
        return method.methodName().equalsString(COPY);
    }
}
