package org.queuebridge.domain.code;

import java.util.List;

/** The parts of a configuration that are the same for every plan. */
final class TerraformText {
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

    private TerraformText() {}

    /** Which versions are needed, and the account and region that are meant, and no others. */
    static String begin(CodePlace place) {
        CodeText code = new CodeText();
        code.line(BEGIN);
        code.line("provider \"aws\" {");
        code.line("  region              = " + Hcl.quoted(place.region()));
        code.line("  allowed_account_ids = [" + Hcl.quoted(place.account()) + "]");
        List<String> services =
                CALLED.stream().filter(place.endpoints()::containsKey).toList();
        if (!services.isEmpty()) {
            code.line("  endpoints {");
            services.forEach(service -> code.line("    %-6s = %s"
                    .formatted(service, Hcl.quoted(place.endpoints().getOrDefault(service, "")))));
            code.line("  }");
        }
        return code.line("}").toString();
    }
}
