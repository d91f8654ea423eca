package org.queuebridge.ui.target;

import java.util.Optional;

/**
 * A place in the list of targets to which the user is led.
 *
 * @param arn the target; empty for the first one
 * @param settings whether its further settings are opened
 */
public record TargetPlace(Optional<String> arn, boolean settings) {}
