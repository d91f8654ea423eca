package org.queuebridge.ui.capture.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.capture.CapturedEvent;
import org.queuebridge.domain.Answer;

class CaptureLineTest {
    @Test
    void aConversationShowsFromWhenToWhenItWas() {
        CaptureLine line = new CaptureLine.Conversation("c1", List.of(row(1, "09:42:07"), row(2, "09:45:12")), true);
        assertThat(line.time()).isEqualTo("09:42:07–09:45:12");
        assertThat(line.kind()).isEqualTo("2 events");
        assertThat(line.spoken()).contains("2 events, 09:42:07 to 09:45:12");
    }

    @Test
    void oneEventHasNoSpan() {
        assertThat(new CaptureLine.Conversation("c1", List.of(row(1, "09:42:07")), true).time())
                .isEqualTo("09:42:07");
    }

    @Test
    void wordsAreFoundInAnyCaseInAllThatIsShownAndInTheEvent() {
        CapturedList list = new CapturedList();
        list.add(List.of(row(1, "09:42:07"), row(2, "09:45:12")));
        for (String words : List.of("support en", "HOME", "C-7 Billing", "\"number\":2", "gone")) {
            list.filterProperty().set(words);
            assertThat(list.shownProperty().get().rows())
                    .as(words)
                    .hasSize(words.equals("gone") ? 0 : words.contains("number") ? 1 : 2);
        }
    }

    private static CaptureRow row(long number, String time) {
        return new CaptureRow(
                number,
                CapturedEvent.of("{\"Number\":" + number + "}", Instant.EPOCH),
                time,
                "Support EN",
                "Home",
                "user.end",
                "c-7",
                List.of("billing"),
                Optional.of(Answer.YES),
                "");
    }
}
