package org.queuebridge.connect;

import org.queuebridge.domain.Secret;

/**
 * What signs in to Genesys Cloud: an OAuth client with the grant client credentials.
 *
 * @param region in any form people have: {@code mypurecloud.de}, {@code https://login.mypurecloud.de},
 *     {@code eu-central-1}, or a loopback URL
 * @param clientId the OAuth client's id
 * @param clientSecret its secret
 */
public record GenesysCredentials(String region, String clientId, Secret clientSecret) {}
