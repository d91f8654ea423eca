package org.queuebridge.storage;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.json.JsonText;
import org.queuebridge.storage.json.StoredFields;

/**
 * The plan and event of a journal line, read from its first bytes.
 *
 * @param plan the id of the plan
 * @param what the event, e.g. {@link JournalLines#BEGUN}
 */
record JournalLineMark(String plan, String what) {
    /** The bytes of a line that are enough to tell, in lines of this program. */
    static final int LENGTH = 128;

    private static final Pattern WRITTEN =
            Pattern.compile("\\{\"plan\":\"(?<plan>[^\"\\\\]{1,80})\",\"what\":\"(?<what>[a-z]{1,20})\"");

    /** The mark of a line from its first bytes; empty where they are not as this program writes them. */
    static Optional<JournalLineMark> of(byte[] beginning) {
        Matcher written = WRITTEN.matcher(new String(beginning, StandardCharsets.UTF_8));
        return written.lookingAt()
                ? Optional.of(new JournalLineMark(written.group("plan"), written.group("what")))
                : Optional.empty();
    }

    /**
     * The mark of a line that was written otherwise, e.g. by an editor; empty where it is not a line of the journal.
     */
    static Optional<JournalLineMark> ofAny(Reader line) {
        try {
            return JsonText.parse(line, Set.of("changes"))
                    .object()
                    .map(StoredFields::new)
                    .map(fields -> new JournalLineMark(fields.text("plan"), fields.text("what")));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
