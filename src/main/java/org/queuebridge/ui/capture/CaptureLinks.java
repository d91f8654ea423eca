package org.queuebridge.ui.capture;

import java.util.function.Consumer;

/**
 * What can be done with a captured event elsewhere.
 *
 * @param bench puts the text of an event on the test bench
 * @param save saves an event under a proposed name
 * @param learn learns a format from the text of an event
 */
public record CaptureLinks(Consumer<String> bench, Consumer<CaptureRow> save, Consumer<String> learn) {}
