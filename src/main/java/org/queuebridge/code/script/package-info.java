/** A plan as a script: bash with the AWS CLI, or Python with boto3. */
@NullMarked
package org.queuebridge.code.script;

import org.jspecify.annotations.NullMarked;
