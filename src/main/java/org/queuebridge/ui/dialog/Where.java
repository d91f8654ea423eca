package org.queuebridge.ui.dialog;

import org.queuebridge.ui.words.Words;

/**
 * Where a change would be made, as questions say it.
 *
 * @param account twelve digits
 * @param bus as people read it
 * @param sandbox whether nothing real can be touched there
 */
public record Where(String account, String region, String bus, boolean sandbox) {
    String words() {
        return Words.text("dialog.where", account, region, bus);
    }
}
