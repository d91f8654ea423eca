/** Dialogs: questions and forms that must be answered before work continues. */
@NullMarked
package org.queuebridge.ui.dialog;

import org.jspecify.annotations.NullMarked;
