package org.queuebridge.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.queuebridge.SourceTree;

class VisibilityTest {
    /** These two are hidden where their layout is made. */
    private static final Pattern HIDDEN_ELSEWHERE = Pattern.compile(".*(MainWindow|/Command)\\.java");

    /** A node that takes no room but stays visible catches the clicks where it was. */
    @Test
    void nothingIsTakenOutOfTheLayoutAndLeftVisible() {
        assertThat(SourceTree.javaFiles("src/main/java/org/queuebridge/ui"))
                .allSatisfy((file, text) -> assertThat(text.lines()
                                .filter(line -> line.contains("managedProperty().bind("))
                                .filter(line -> !line.matches(
                                        ".*?(\\w+\\.)?managedProperty\\(\\)\\.bind\\(\\1?visibleProperty\\(\\)\\);"))
                                .filter(_ -> !HIDDEN_ELSEWHERE
                                        .matcher(file.toString())
                                        .matches()))
                        .as(file.toString())
                        .isEmpty());
    }
}
