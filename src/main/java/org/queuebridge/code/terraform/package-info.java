/** A plan as a Terraform configuration. */
@NullMarked
package org.queuebridge.code.terraform;

import org.jspecify.annotations.NullMarked;
