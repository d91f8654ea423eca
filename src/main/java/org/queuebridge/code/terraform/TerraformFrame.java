package org.queuebridge.code.terraform;

import java.util.List;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.code.common.CodeText;

/** The parts of a configuration that are the same for every plan. */
final class TerraformFrame {
    static final String REMOVE = """
        variable "remove" {
          description = "Whether what is to go is removed."
          type        = bool
          default     = false
        }
        """;

    private static final String BEGIN = """

        terraform {
          required_version = ">= 1.7"
          required_providers {
            aws = {
              source  = "hashicorp/aws"
              version = "~> 5.27"
            }
          }
        }
        """;

    /** The services that the provider calls for what is written here. */
    private static final List<String> CALLED = List.of("events", "lambda", "sts");

    private TerraformFrame() {}

    /** Which versions are needed, and the account and region that are meant, and no others. */
    static String begin(CodeDestination place) {
        CodeText code = new CodeText();
        code.line(BEGIN);
        code.line("provider \"aws\" {");
        code.line("  region              = " + HclLiterals.quoted(place.region()));
        code.line("  allowed_account_ids = [" + HclLiterals.quoted(place.account()) + "]");
        List<String> services =
                CALLED.stream().filter(place.endpoints()::containsKey).toList();
        if (!services.isEmpty()) {
            code.line("  endpoints {");
            services.forEach(service -> code.line("    %-6s = %s"
                    .formatted(service, HclLiterals.quoted(place.endpoints().getOrDefault(service, "")))));
            code.line("  }");
        }
        return code.line("}").toString();
    }
}
