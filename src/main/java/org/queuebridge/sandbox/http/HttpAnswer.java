package org.queuebridge.sandbox.http;

/** The reaction to a request: an answer, or a closed connection. */
public sealed interface HttpAnswer permits Response, HttpAnswer.Cut {

    /** The connection is closed without a single byte of an answer. */
    record Cut() implements HttpAnswer {}
}
