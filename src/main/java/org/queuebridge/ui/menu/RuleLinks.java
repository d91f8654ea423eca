package org.queuebridge.ui.menu;

import java.util.function.Consumer;

/**
 * Where the menu of a row leads that is about a rule.
 *
 * @param showRule shows a rule of the chosen bus
 */
public record RuleLinks(WebPages pages, Consumer<String> showRule) {}
