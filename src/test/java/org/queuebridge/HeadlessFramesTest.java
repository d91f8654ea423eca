package org.queuebridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlessFramesTest {
    @ParameterizedTest
    @CsvSource({"DRAWING, paintImpl(Lcom/sun/prism/Graphics;)V", "COPYING, blit(Lcom/sun/glass/ui/Pixels;)V"})
    void nothingElseIsLeftOut(HeadlessFrames part, String method) throws Exception {
        byte[] original = part.original();

        Map<String, Long> before = instructions(original);
        Map<String, Long> after = instructions(part.leftOut(original));

        assertThat(after).containsEntry(method, 1L).hasSameSizeAs(before);
        assertThat(after.entrySet())
                .filteredOn(each -> !each.getKey().equals(method))
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
