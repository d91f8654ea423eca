/** What all of the sandbox's AWS services share: accounts, access keys, errors, and the one port they are served on. */
@NullMarked
package org.queuebridge.sandbox.aws;

import org.jspecify.annotations.NullMarked;
