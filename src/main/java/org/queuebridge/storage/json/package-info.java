/** What is stored, as JSON. */
@NullMarked
package org.queuebridge.storage.json;

import org.jspecify.annotations.NullMarked;
