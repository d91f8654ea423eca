package org.queuebridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeadlessFramesTest {
    @Test
    void nothingButTheCopyOfTheFrameIsLeftOut() throws Exception {
        byte[] original = HeadlessFrames.original();

        Map<String, Long> before = instructions(original);
        Map<String, Long> after = instructions(HeadlessFrames.withoutCopying(original));

        assertThat(after).containsEntry("blit(Lcom/sun/glass/ui/Pixels;)V", 1L).hasSameSizeAs(before);
        assertThat(after.entrySet())
                .filteredOn(method -> !method.getKey().startsWith("blit"))
                .isSubsetOf(before.entrySet());
    }

    private static Map<String, Long> instructions(byte[] file) {
        ClassModel model = ClassFile.of().parse(file);
        return model.methods().stream()
                .collect(Collectors.toMap(
                        method -> method.methodName().stringValue()
                                + method.methodType().stringValue(),
                        HeadlessFramesTest::length));
    }

    private static long length(MethodModel method) {
        return method.code().stream()
                .flatMap(code -> code.elementStream())
                .filter(Instruction.class::isInstance)
                .count();
    }
}
