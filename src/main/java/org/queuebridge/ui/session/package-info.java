/** What all screens share: sessions, the chosen bus, settings. */
@NullMarked
package org.queuebridge.ui.session;

import org.jspecify.annotations.NullMarked;
