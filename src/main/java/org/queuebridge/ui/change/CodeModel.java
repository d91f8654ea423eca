package org.queuebridge.ui.change;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.queuebridge.code.Language;
import org.queuebridge.code.PlanCode;
import org.queuebridge.code.common.CodeDestination;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.ui.session.Computation;

/** Writes plans as code, in the background. On the window's thread. */
public final class CodeModel {
    private final Function<String, Optional<String>> queueNames;
    private final Computation<String> writer;
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");

    /**
     * Starts without code.
     *
     * @param window the window's thread
     * @param queueNames the queues' names by id; asked in the background
     */
    public CodeModel(Executor background, Executor window, Function<String, Optional<String>> queueNames) {
        this.queueNames = queueNames;
        this.writer = new Computation<>(background, window, code::set, () -> code.set(""));
    }

    /**
     * Writes a plan in place of what was asked for before. The earlier code stays until then.
     *
     * @param plan read in the background
     */
    public void write(Language language, Supplier<ChangePlan> plan, CodeDestination destination) {
        writer.compute(() -> PlanCode.write(language, plan.get(), destination, queueNames));
    }

    /** Removes the code. */
    public void clear() {
        writer.compute(() -> "");
    }

    /** The code; empty where there is none. */
    public ReadOnlyStringProperty codeProperty() {
        return code.getReadOnlyProperty();
    }

    /** Why it could not be written; empty where it could, or is not known yet. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return writer.failureProperty();
    }
}
