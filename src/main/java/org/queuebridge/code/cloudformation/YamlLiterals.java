package org.queuebridge.code.cloudformation;

import org.queuebridge.code.common.CodeText;
import org.queuebridge.code.common.InvisibleCharacters;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;

/** Writes YAML values. They are written as JSON, so that no text is read as another type. */
final class YamlLiterals {
    private YamlLiterals() {}

    /** Writes a field and its value; a long value takes several lines. */
    static void field(CodeText code, String indent, String name, Json value) {
        String text = InvisibleCharacters.replaced(
                JsonLayout.text(value), c -> c == '\n' ? "\n" + indent : "\\U%08x".formatted(c));
        code.line(indent + name + ": " + text);
    }
}
