package org.queuebridge.ui.shell;

import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.words.Messages;

/** The screens of the window, in the order of the navigation. */
public enum Section {
    CONNECT("connect", Feather.LINK, Keys.CONNECT),
    QUEUES("queues", Feather.USERS, Keys.QUEUES),
    RULES("rules", Feather.FILTER, Keys.RULES),
    DOCTOR("doctor", Feather.ACTIVITY, Keys.DOCTOR_SCREEN),
    BENCH("bench", Feather.CHECK_SQUARE, Keys.BENCH),
    ACTIVITY("activity", Feather.CLOCK, Keys.ACTIVITY);

    private final String id;
    private final Feather sign;
    private final Keys shortcut;

    Section(String id, Feather sign, Keys shortcut) {
        this.id = id;
        this.sign = sign;
        this.shortcut = shortcut;
    }

    /** The section's name in message keys and node ids. */
    String id() {
        return id;
    }

    Feather sign() {
        return sign;
    }

    /** Its name. */
    public String words() {
        return Messages.text("section." + id);
    }

    public Keys shortcut() {
        return shortcut;
    }
}
