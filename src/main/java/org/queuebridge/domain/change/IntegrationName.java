package org.queuebridge.domain.change;

/**
 * An integration of Genesys Cloud.
 *
 * @param id its id
 * @param name as the administrators named it
 */
public record IntegrationName(String id, String name) {}
