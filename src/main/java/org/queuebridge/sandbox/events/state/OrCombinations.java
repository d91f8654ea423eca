package org.queuebridge.sandbox.events.state;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;

/**
 * Into how many patterns without {@code $or} one with it is taken apart: the alternatives of one add up, those of
 * several multiply. Counted on the text, as the matcher would need time and memory for each.
 */
final class OrCombinations {
    /** EventBridge's own limit (user guide, event patterns: {@code $or}). */
    static final long MOST = 1_000;

    /** As deep as the matcher's own parser goes. */
    private static final int DEEPEST = 1_000;

    /** Counted no further, so that no product overflows. */
    private static final long ENOUGH = MOST + 1;

    private static final String OR = "$or";

    private final JsonReader reader;

    private OrCombinations(JsonReader reader) {
        this.reader = reader;
    }

    /** Whether a pattern has more than are allowed; a text that is not JSON has none, and is refused as such. */
    static boolean tooMany(String pattern) {
        try (JsonReader reader = new JsonReader(new StringReader(pattern))) {
            reader.setNestingLimit(DEEPEST);
            return reader.peek() == JsonToken.BEGIN_OBJECT && new OrCombinations(reader).ofFields() > MOST;
        } catch (IOException | IllegalStateException _) {
            return false;
        }
    }

    private long ofFields() throws IOException {
        long product = 1;
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            product = Math.min(ENOUGH, product * ofValue(name));
        }
        reader.endObject();
        return product;
    }

    private long ofValue(String name) throws IOException {
        JsonToken kind = reader.peek();
        if (kind == JsonToken.BEGIN_OBJECT) {
            return ofFields();
        }
        if (kind == JsonToken.BEGIN_ARRAY && name.equals(OR)) {
            return Math.max(1, ofAlternatives());
        }
        reader.skipValue();
        return 1;
    }

    private long ofAlternatives() throws IOException {
        long sum = 0;
        reader.beginArray();
        while (reader.hasNext()) {
            if (reader.peek() == JsonToken.BEGIN_OBJECT) {
                sum = Math.min(ENOUGH, sum + ofFields());
            } else {
                reader.skipValue();
            }
        }
        reader.endArray();
        return sum;
    }
}
