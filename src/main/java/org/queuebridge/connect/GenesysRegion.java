package org.queuebridge.connect;

/**
 * A public region of Genesys Cloud.
 *
 * @param name e.g. {@code Europe (Frankfurt)}
 * @param domain e.g. {@code mypurecloud.de}; login, api and apps are hosts below it
 * @param awsRegion the AWS region that it runs in, e.g. {@code eu-central-1}
 */
public record GenesysRegion(String name, String domain, String awsRegion) {}
