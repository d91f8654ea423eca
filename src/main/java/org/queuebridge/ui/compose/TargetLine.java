package org.queuebridge.ui.compose;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A target as it is typed: its ARN, its role, and what is wrong with them. */
public final class TargetLine {
    private final StringProperty arn = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper arnError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper roleError = new ReadOnlyStringWrapper("");

    TargetLine() {
        arn.subscribe(_ -> arnError.set(""));
        role.subscribe(_ -> roleError.set(""));
    }

    public StringProperty arnProperty() {
        return arn;
    }

    /** Empty for none. */
    public StringProperty roleProperty() {
        return role;
    }

    public ReadOnlyStringProperty arnErrorProperty() {
        return arnError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty roleErrorProperty() {
        return roleError.getReadOnlyProperty();
    }

    void wrong(String arnWords, String roleWords) {
        arnError.set(arnWords);
        roleError.set(roleWords);
    }
}
