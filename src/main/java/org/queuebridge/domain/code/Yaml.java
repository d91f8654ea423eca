package org.queuebridge.domain.code;

import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;

/** Values as YAML takes them: as JSON, which no text can be taken for something else in. */
final class Yaml {
    private Yaml() {}

    /** A field and its value, over several lines where that is one of many parts. */
    static void field(CodeText code, String indent, String name, Json value) {
        String text = Unseen.replaced(JsonLayout.text(value), c -> c == '\n' ? "\n" + indent : "\\U%08x".formatted(c));
        code.line(indent + name + ": " + text);
    }
}
