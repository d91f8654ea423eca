/** What the screens share: who is signed in where, and the bus they work on. */
@NullMarked
package org.queuebridge.ui.session;

import org.jspecify.annotations.NullMarked;
