/** A plan as code that does it: for the AWS CLI, Terraform, CloudFormation and Python. */
@NullMarked
package org.queuebridge.domain.code;

import org.jspecify.annotations.NullMarked;
