/** A plan as a CloudFormation template. */
@NullMarked
package org.queuebridge.code.cloudformation;

import org.jspecify.annotations.NullMarked;
