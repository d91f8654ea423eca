package org.queuebridge.code.terraform;

import org.queuebridge.code.common.CodeText;

/**
 * A resource of Terraform.
 *
 * @param there whether it is there already: then it is imported, not made
 * @param goes whether it is to go: then it is there until {@code remove} is true
 */
record TerraformResource(String type, String label, boolean there, boolean goes) {
    private static final String UNTIL_REMOVED = "  for_each = toset(var.remove ? [] : [\"there\"])";

    /** What other resources and people call it by. */
    String address() {
        return type + "." + label + (goes ? "[\"there\"]" : "");
    }

    /** Its first lines. */
    void begin(CodeText code) {
        code.line("resource " + HclLiterals.quoted(type) + " " + HclLiterals.quoted(label) + " {");
        if (goes) {
            code.line(UNTIL_REMOVED);
        }
    }

    /**
     * Its last, and how it is found where it is there already.
     *
     * @param id by which the provider imports it
     */
    void end(CodeText code, String id) {
        code.line("}").blank();
        if (!there) {
            return;
        }
        code.line("import {");
        if (goes) {
            code.line(UNTIL_REMOVED);
        }
        code.line("  to = " + type + "." + label + (goes ? "[each.key]" : ""));
        code.line("  id = " + HclLiterals.quoted(id));
        code.line("}").blank();
    }
}
