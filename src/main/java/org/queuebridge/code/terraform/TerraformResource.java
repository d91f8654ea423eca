package org.queuebridge.code.terraform;

import org.queuebridge.code.common.CodeText;

/**
 * A Terraform resource and its import block.
 *
 * @param exists whether the resource exists already: then it is imported, not created
 * @param removed whether the plan removes it: then it is kept until {@code var.remove} is true
 */
record TerraformResource(String type, String label, boolean exists, boolean removed) {
    private static final String UNTIL_REMOVED = "  for_each = toset(var.remove ? [] : [\"there\"])";

    /** Returns the address by which other resources and commands name it. */
    String address() {
        return type + "." + label + (removed ? "[\"there\"]" : "");
    }

    /** Writes its first lines. */
    void begin(CodeText code) {
        code.line("resource " + HclLiterals.quoted(type) + " " + HclLiterals.quoted(label) + " {");
        if (removed) {
            code.line(UNTIL_REMOVED);
        }
    }

    /**
     * Writes its last line, and the import block if it exists already.
     *
     * @param id the id by which the provider imports it
     */
    void end(CodeText code, String id) {
        code.line("}").blank();
        if (!exists) {
            return;
        }
        code.line("import {");
        if (removed) {
            code.line(UNTIL_REMOVED);
        }
        code.line("  to = " + type + "." + label + (removed ? "[each.key]" : ""));
        code.line("  id = " + HclLiterals.quoted(id));
        code.line("}").blank();
    }
}
