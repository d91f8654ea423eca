package org.queuebridge.sandbox.scenario;

/** Puts the sandbox into a fault. */
@FunctionalInterface
interface Scenario {
    /**
     * Makes the fault, or changes nothing.
     *
     * @return what takes it back; it throws {@link IllegalArgumentException}, in words, where that cannot be done
     * @throws IllegalArgumentException where it cannot be made, in words, as another fault is in its way
     */
    Runnable begin(ScenarioWorld world);
}
