/** AWS credentials: profiles and the files in which AWS's tools keep them. */
@NullMarked
package org.queuebridge.aws.credentials;

import org.jspecify.annotations.NullMarked;
