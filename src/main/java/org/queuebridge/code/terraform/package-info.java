/** A plan as a Terraform configuration, with the pinned version of the AWS provider. */
@NullMarked
package org.queuebridge.code.terraform;

import org.jspecify.annotations.NullMarked;
