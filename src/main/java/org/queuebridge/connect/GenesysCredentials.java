package org.queuebridge.connect;

import org.queuebridge.domain.Secret;

/**
 * The credentials for Genesys Cloud: an OAuth client with the client credentials grant, and its region.
 *
 * @param region in any form that {@link GenesysAddress#of} takes: {@code mypurecloud.de},
 *     {@code https://login.mypurecloud.de}, {@code eu-central-1}, or a loopback URL
 * @param clientId the OAuth client's id
 * @param clientSecret its secret
 */
public record GenesysCredentials(String region, String clientId, Secret clientSecret) {}
