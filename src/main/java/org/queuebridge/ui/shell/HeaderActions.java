package org.queuebridge.ui.shell;

/**
 * What the header does about the connections.
 *
 * @param connect goes to the screen Connect
 * @param reconnectGenesys asks Genesys Cloud again
 * @param reconnectAws asks AWS again
 * @param checkBus finds out whether events reach the chosen bus
 * @param captureBus shows the events of the chosen bus as they arrive
 */
public record HeaderActions(
        Runnable connect,
        Runnable reconnectGenesys,
        Runnable signOutGenesys,
        Runnable reconnectAws,
        Runnable disconnectAws,
        Runnable checkBus,
        Runnable captureBus) {}
