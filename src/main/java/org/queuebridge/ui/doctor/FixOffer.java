package org.queuebridge.ui.doctor;

/**
 * What can be done about a rung.
 *
 * @param words on its button
 * @param command shows the plan for it
 */
record FixOffer(String words, Runnable command) {}
