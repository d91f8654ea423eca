package org.queuebridge.ui.rules.diagram;

import org.kordamp.ikonli.feather.Feather;

/** How the rules of a bus are shown. The words are in the messages under {@code diagram.view.<NAME>}. */
public enum BusView {
    LIST(Feather.LIST),
    MAP(Feather.SHARE_2),
    MATRIX(Feather.GRID);

    private final Feather sign;

    BusView(Feather sign) {
        this.sign = sign;
    }

    Feather sign() {
        return sign;
    }
}
