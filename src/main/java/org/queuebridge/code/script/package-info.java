/**
 * A plan as a script: bash with the AWS CLI, or Python with boto3. {@code *Script} writes the plan, {@code *Functions}
 * holds the functions that are the same for every plan.
 */
@NullMarked
package org.queuebridge.code.script;

import org.jspecify.annotations.NullMarked;
