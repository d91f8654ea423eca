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
 * JavaFX's window without a display, as tests use it: styles and places are computed for each frame, but none is drawn
 * or copied to the screen that nobody sees. Copying, pixel by pixel with a new buffer for each, takes half of a
 * processor's time in the tests of windows, and drawing a third of what is left. A program that writes the changed
 * classes into a folder, for {@code --patch-module javafx.graphics}. Pictures of a scene do not come from that screen:
 * they are drawn.
 */
enum HeadlessFrames {
    DRAWING("com/sun/javafx/tk/quantum/ViewPainter.class", "paintImpl"),
    COPYING("com/sun/glass/ui/headless/HeadlessWindow.class", "blit");

    private final String file;
    private final String method;

    HeadlessFrames(String file, String method) {
        this.file = file;
        this.method = method;
    }

    /**
     * Writes the classes.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        for (HeadlessFrames each : values()) {
            Path file = Path.of(arguments[0], each.file);
            Files.createDirectories(file.getParent());
            Files.write(file, each.leftOut(each.original()));
        }
    }

    byte[] original() throws IOException {
        try (InputStream in = HeadlessFrames.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("this JavaFX has no " + file);
            }
            return in.readAllBytes();
        }
    }

    /** The class, whose method does nothing. */
    byte[] leftOut(byte[] original) {
        ClassModel model = ClassFile.of().parse(original);
        if (model.methods().stream().noneMatch(this::isMeant)) {
            throw new IllegalStateException("no method " + method + " in " + file);
        }
        return ClassFile.of().transformClass(model, (builder, element) -> {
            if (element instanceof MethodModel each && isMeant(each)) {
                builder.withMethodBody(
                        each.methodName(), each.methodType(), each.flags().flagsMask(), CodeBuilder::return_);
            } else {
                builder.with(element);
            }
        });
    }

    private boolean isMeant(MethodModel each) {
        return each.methodName().equalsString(method);
    }
}
