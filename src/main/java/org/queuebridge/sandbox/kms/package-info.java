/** A local KMS: keys and their policies. Nothing is encrypted with them. */
@NullMarked
package org.queuebridge.sandbox.kms;

import org.jspecify.annotations.NullMarked;
