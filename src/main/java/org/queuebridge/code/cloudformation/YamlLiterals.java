package org.queuebridge.code.cloudformation;

import org.queuebridge.code.common.CodeText;
import org.queuebridge.code.common.InvisibleCharacters;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;

/** Values as YAML takes them: as JSON, which no text can be taken for something else in. */
final class YamlLiterals {
    private YamlLiterals() {}

    /** A field and its value, over several lines where that is one of many parts. */
    static void field(CodeText code, String indent, String name, Json value) {
        String text = InvisibleCharacters.replaced(
                JsonLayout.text(value), c -> c == '\n' ? "\n" + indent : "\\U%08x".formatted(c));
        code.line(indent + name + ": " + text);
    }
}
