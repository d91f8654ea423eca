package org.queuebridge.ui.connect;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import org.queuebridge.ui.memory.Memory;

/**
 * Remembers of which OAuth clients the user says that they may edit integrations. Each client has a part of its own in
 * the memory, so that two windows do not overwrite what the other one keeps of other clients.
 */
final class IntegrationEditors {
    /** Older versions have one answer under this name, for whichever client. */
    private static final String ANY = Memory.connection("genesys.edits-integrations");

    private final Memory memory;
    private final GenesysModel genesys;

    private IntegrationEditors(Memory memory, GenesysModel genesys) {
        this.memory = memory;
        this.genesys = genesys;
    }

    /** Shows and remembers it from now on. To be called once the form holds the client that last signed in. */
    static void remember(Memory memory, GenesysModel genesys) {
        IntegrationEditors editors = new IntegrationEditors(memory, genesys);
        editors.adoptOlder();
        BooleanProperty edits = genesys.editsIntegrationsProperty();
        genesys.client().subscribe(_ -> edits.set(editors.mayEdit()));
        edits.subscribe((_, on) -> editors.keep(on));
    }

    /** The answer was given for the client that was signed in, and is taken for no other one. */
    private void adoptOlder() {
        if (memory.recall(ANY).filter(Boolean::parseBoolean).isPresent()
                && !genesys.client().get().isBlank()) {
            memory.keep(part(), Boolean.toString(true));
        }
        memory.recall(ANY).ifPresent(_ -> memory.forget(ANY));
    }

    private boolean mayEdit() {
        return memory.recall(part()).filter(Boolean::parseBoolean).isPresent();
    }

    /** The switch also turns because another client is typed, which is no answer. */
    private void keep(boolean on) {
        if (on != mayEdit()) {
            memory.keep(part(), Boolean.toString(on));
        }
    }

    private String part() {
        return ANY + "." + genesys.client().get().strip().toLowerCase(Locale.ROOT);
    }
}
