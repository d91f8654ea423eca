/** What an AWS service's refusal or silence means. */
@NullMarked
package org.queuebridge.aws.failure;

import org.jspecify.annotations.NullMarked;
