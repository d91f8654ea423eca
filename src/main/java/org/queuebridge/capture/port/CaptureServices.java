package org.queuebridge.capture.port;

/**
 * The calls to AWS that captures and bus logs need besides those to rules.
 *
 * @param queues the temporary queues of captures
 * @param logs log groups
 * @param busLogs what buses log
 */
public record CaptureServices(CaptureQueues queues, CaptureLogs logs, BusLogs busLogs) {}
