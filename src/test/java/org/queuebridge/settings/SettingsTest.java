package org.queuebridge.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.json.Json;

class SettingsTest {
    private static final SavedEvent FIRST = new SavedEvent("first", "{}");
    private static final SavedEvent SECOND = new SavedEvent("second", "{}");

    @Test
    void savingUnderAnExistingNameReplacesInPlace() {
        SavedEvent corrected = new SavedEvent("first", "{\"a\":1}");

        Settings settings = Settings.DEFAULT.withEvent(FIRST).withEvent(SECOND).withEvent(corrected);

        assertThat(settings.savedEvents()).containsExactly(corrected, SECOND);
    }

    @Test
    void aFormatAndAnEventMayHaveTheSameName() {
        Settings settings = Settings.DEFAULT.withEvent(FIRST).withFormat(format("first"));

        assertThat(settings.savedEvents()).containsExactly(FIRST);
        assertThat(settings.customFormats()).containsExactly(format("first"));
    }

    @Test
    void removesByName() {
        Settings settings = Settings.DEFAULT
                .withEvent(FIRST)
                .withEvent(SECOND)
                .withFormat(format("relay"))
                .withoutEvent("first")
                .withoutEvent("never there")
                .withoutFormat("relay");

        assertThat(settings).isEqualTo(Settings.DEFAULT.withEvent(SECOND));
    }

    @Test
    void twoProgramsEachRememberWhatTheyChanged() {
        Settings before = Settings.DEFAULT
                .withRemembered("zoom", "13")
                .withRemembered("section", "QUEUES")
                .withRemembered("divider.rules", "0.5");
        Settings ours = before.withRemembered("zoom", "15").withoutRemembered("divider.rules"::equals);
        Settings theirs = before.withRemembered("zoom", "20").withRemembered("section", "RULES");

        assertThat(ours.mergedInto(theirs, before).remembered()).isEqualTo(Map.of("zoom", "15", "section", "RULES"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2_048, 4_096})
    void acceptsPatternLimitsThatAwsGrants(int limit) {
        assertThat(Settings.DEFAULT.withPatternLimit(limit).budget().limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4_097})
    void refusesOtherPatternLimits(int limit) {
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.DEFAULT.withPatternLimit(limit));
    }

    @Test
    void withoutANameNothingIsSaved() {
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.DEFAULT.withEvent(new SavedEvent(" ", "{}")));
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.DEFAULT.withFormat(format("")));
    }

    private static CustomFormat format(String name) {
        return new CustomFormat(name, "relay.example", "call.over", List.of("detail", "queue"), Json.obj());
    }
}
