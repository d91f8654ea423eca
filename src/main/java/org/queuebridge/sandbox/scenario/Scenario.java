package org.queuebridge.sandbox.scenario;

/** Puts the sandbox into a fault. */
@FunctionalInterface
interface Scenario {
    /**
     * Makes the fault.
     *
     * @return what takes it back
     * @throws IllegalArgumentException where it cannot be made, in words, as another fault is in its way
     */
    Runnable begin(ScenarioWorld world);
}
