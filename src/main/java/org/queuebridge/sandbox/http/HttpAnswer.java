package org.queuebridge.sandbox.http;

/** What a handler does with a request: answers it, or cuts the connection. */
public sealed interface HttpAnswer permits Response, HttpAnswer.Cut {

    /** The connection is closed without a single byte of an answer. */
    record Cut() implements HttpAnswer {}
}
