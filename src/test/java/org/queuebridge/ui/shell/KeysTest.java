package org.queuebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.queuebridge.ui.Fx;
import org.queuebridge.words.Messages;

class KeysTest {
    @ParameterizedTest
    @CsvSource({"REFRESH, F5", "DETAILS, Enter", "DELETE, Delete", "FIND, Ctrl+F", "APPLY, Ctrl+Enter", "UNDO, Ctrl+Z"})
    @EnabledOnOs(OS.LINUX)
    void aKeyIsWrittenAsPeopleKnowIt(Keys key, String text) throws Exception {
        assertThat(Fx.on(key::text)).isEqualTo(text);
    }

    @Test
    void aKeyIsTheOneThatWasPressed() throws Exception {
        KeyEvent pressed = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F5, false, false, false, false);

        assertThat(Fx.on(() -> Keys.REFRESH.match(pressed))).isTrue();
        assertThat(Fx.on(() -> Keys.FIND.match(pressed))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Keys.class)
    void theListSaysOfEachKeyWhatItDoesUnlessItIsAnotherSpelling(Keys key) {
        boolean listed = Arrays.stream(Keys.Group.values())
                .filter(group -> group != Keys.Group.ALTERNATIVE)
                .anyMatch(group -> group.keys().contains(key));
        assertThat(Messages.has("key." + key)).isEqualTo(listed);
    }

    @Test
    void noKeyDoesTwoThingsInOnePlace() throws Exception {
        List<Keys> many = Stream.of(
                        Keys.Group.EVERYWHERE, Keys.Group.SCREENS, Keys.Group.TABLES, Keys.Group.ALTERNATIVE)
                .flatMap(group -> group.keys().stream())
                .toList();
        for (Keys.Group place : Keys.Group.values()) {
            assertThat(Fx.on(() -> Stream.concat(many.stream(), place.keys().stream())
                            .distinct()
                            .map(Keys::combination)
                            .toList()))
                    .as(place.name())
                    .doesNotHaveDuplicates();
        }
    }
}
