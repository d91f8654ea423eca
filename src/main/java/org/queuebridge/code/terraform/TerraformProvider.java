package org.queuebridge.code.terraform;

import java.util.List;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.code.common.CodeText;

/**
 * The Terraform settings of a configuration: required versions, the pinned AWS provider, and its account, region and
 * endpoints.
 */
final class TerraformProvider {
    private static final String TERRAFORM_VERSION = ">= 1.7";
    private static final String AWS_PROVIDER_VERSION = "~> 5.27";
    static final String REMOVE = """
        variable "remove" {
          description = "Whether the resources to remove are removed."
          type        = bool
          default     = false
        }
        """;

    private static final String BEGIN =
            """

            terraform {
              required_version = "TERRAFORM_VERSION"
              required_providers {
                aws = {
                  source  = "hashicorp/aws"
                  version = "AWS_PROVIDER_VERSION"
                }
              }
            }
            """.replace("AWS_PROVIDER_VERSION", AWS_PROVIDER_VERSION).replace("TERRAFORM_VERSION", TERRAFORM_VERSION);

    /** The services that the provider calls for the resources of a plan. */
    private static final List<String> CALLED = List.of("events", "lambda", "sts");

    private TerraformProvider() {}

    /** Writes the required versions and the provider, which refuses other accounts. */
    static String begin(CodeDestination destination) {
        CodeText code = new CodeText();
        code.line(BEGIN);
        code.line("provider \"aws\" {");
        code.line("  region              = " + HclLiterals.quoted(destination.region()));
        code.line("  allowed_account_ids = [" + HclLiterals.quoted(destination.account()) + "]");
        List<String> services =
                CALLED.stream().filter(destination.endpoints()::containsKey).toList();
        if (!services.isEmpty()) {
            code.line("  endpoints {");
            services.forEach(service -> code.line("    %-6s = %s"
                    .formatted(
                            service, HclLiterals.quoted(destination.endpoints().getOrDefault(service, "")))));
            code.line("  }");
        }
        return code.line("}").toString();
    }
}
