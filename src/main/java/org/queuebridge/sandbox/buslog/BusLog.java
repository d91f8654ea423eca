package org.queuebridge.sandbox.buslog;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.queuebridge.sandbox.events.LocalEventBridge;
import org.queuebridge.sandbox.events.delivery.DeliveryFailure;
import org.queuebridge.sandbox.events.delivery.DeliveryObserver;
import org.queuebridge.sandbox.events.delivery.DeliveryStep;
import org.queuebridge.sandbox.events.delivery.EventOnBus;
import org.queuebridge.sandbox.logs.VendedLogs;

/**
 * Logs what happens on the buses, as far as their log level has it, to the log groups that deliveries lead to. Which
 * level a step has is partly known only (EventBridge user guide, logging event buses).
 */
public final class BusLog implements DeliveryObserver {
    private final LocalEventBridge events;
    private final VendedLogs vended;

    public BusLog(LocalEventBridge events, VendedLogs vended) {
        this.events = events;
        this.vended = vended;
    }

    @Override
    public void observe(DeliveryStep step) {
        JsonObject bus = bus(step.event());
        LogLevel level = LogLevel.of(bus);
        if (level != LogLevel.OFF) {
            log(step, new Writer(step.event(), level, new LogRecords(LogLevel.detailed(bus))));
        }
    }

    private void log(DeliveryStep step, Writer log) {
        switch (step) {
            case DeliveryStep.Received _ -> {
                log.event("EVENT_RECEIPT", LogLevel.INFO);
                log.event("EVENT_INGEST_SUCCESS", LogLevel.INFO);
                log.event("RULE_MATCH_START", LogLevel.TRACE);
            }
            case DeliveryStep.NotEncrypted failed -> log.notIngested(failed.failure());
            case DeliveryStep.BusDeadLettered _ -> {}
            case DeliveryStep.NoneMatched _ -> log.event("NO_STANDARD_RULES_MATCHED", LogLevel.INFO);
            case DeliveryStep.Matched matched -> log.match(rule(step.event(), matched.rule()));
            case DeliveryStep.Throttled _ -> {}
            case DeliveryStep.Invoked invoked -> log.invocation(rule(step.event(), invoked.rule()), invoked);
            case DeliveryStep.DeadLettered letter -> log.deadLetter(rule(step.event(), letter.rule()), letter);
        }
    }

    private LoggedRule rule(EventOnBus event, String name) {
        return LoggedRule.of(events, event, name);
    }

    private JsonObject bus(EventOnBus event) {
        JsonObject request = new JsonObject();
        request.addProperty("Name", event.bus());
        return events.call(event.home(), "DescribeEventBus", request);
    }

    /** Writes the records of one step. */
    private final class Writer {
        private final EventOnBus event;
        private final LogLevel level;
        private final LogRecords records;

        Writer(EventOnBus event, LogLevel level, LogRecords records) {
            this.event = event;
            this.level = level;
            this.records = records;
        }

        void event(String type, LogLevel of) {
            write(type, of, records.ofEvent(event), Optional.empty(), Optional.empty());
        }

        void notIngested(DeliveryFailure failure) {
            event("EVENT_RECEIPT", LogLevel.INFO);
            Optional<JsonObject> error = Optional.of(LogRecords.error(event.busArn(), failure));
            write("EVENT_INGEST_FAILURE", LogLevel.ERROR, records.ofEvent(event), Optional.empty(), error);
        }

        void match(LoggedRule rule) {
            if (!rule.managed()) {
                write("RULE_MATCH", LogLevel.INFO, records.ofRule(rule), Optional.empty(), Optional.empty());
            }
        }

        void invocation(LoggedRule rule, DeliveryStep.Invoked invoked) {
            Invocation call = new Invocation(rule, invoked.targetId(), invoked.targetArn());
            call.write("INVOCATION_START", LogLevel.TRACE, call.details(), Optional.empty());
            call.write("INVOCATION_ATTEMPT_START", LogLevel.TRACE, call.details(), Optional.empty());
            int attempts = invoked.retries() + 1;
            invoked.failure().ifPresentOrElse(failure -> call.failed(invoked, failure), () -> {
                call.write(
                        "INVOCATION_ATTEMPT_SUCCESS",
                        LogLevel.TRACE,
                        LogRecords.attempt(call.details(), invoked, "SUCCESS"),
                        Optional.empty());
                call.end("INVOCATION_SUCCESS", LogLevel.INFO, attempts, "SUCCESS");
            });
        }

        void deadLetter(LoggedRule rule, DeliveryStep.DeadLettered letter) {
            Invocation call = new Invocation(rule, letter.targetId(), letter.queueArn());
            letter.failure()
                    .ifPresentOrElse(
                            failure -> call.write(
                                    "INVOCATION_FAILURE",
                                    LogLevel.ERROR,
                                    LogRecords.end(call.details(), 1, "FAILURE"),
                                    Optional.of(LogRecords.error(letter.queueArn(), failure))),
                            () -> call.end("INVOCATION_DLQ", LogLevel.ERROR, 1, "DLQ"));
        }

        private void write(
                String type, LogLevel of, JsonObject details, Optional<String> invocation, Optional<JsonObject> error) {
            if (level.includes(of)) {
                JsonObject record = LogRecords.base(event, type, of);
                invocation.ifPresent(id -> record.addProperty("invocation_id", id));
                record.add("details", details);
                error.ifPresent(what -> record.add("error", what));
                vended.write(event.busArn(), of.logType(), record.toString());
            }
        }

        /** The call of one target. */
        private final class Invocation {
            private final LoggedRule rule;
            private final String targetId;
            private final String targetArn;

            Invocation(LoggedRule rule, String targetId, String targetArn) {
                this.rule = rule;
                this.targetId = targetId;
                this.targetArn = targetArn;
            }

            JsonObject details() {
                return records.ofInvocation(rule, targetId, targetArn);
            }

            void failed(DeliveryStep.Invoked invoked, DeliveryFailure failure) {
                String type = failure.retriable()
                        ? "INVOCATION_ATTEMPT_RETRYABLE_FAILURE"
                        : "INVOCATION_ATTEMPT_PERMANENT_FAILURE";
                write(
                        type,
                        LogLevel.ERROR,
                        LogRecords.attempt(details(), invoked, failure.code()),
                        Optional.of(LogRecords.error(targetArn, failure)));
                if (!rule.hasDeadLetterQueue(targetId)) {
                    end("INVOCATION_FAILURE", LogLevel.ERROR, invoked.retries() + 1, failure.code());
                }
            }

            void end(String type, LogLevel of, int attempts, String status) {
                write(type, of, LogRecords.end(details(), attempts, status), Optional.empty());
            }

            void write(String type, LogLevel of, JsonObject details, Optional<JsonObject> error) {
                if (!rule.managed()) {
                    Writer.this.write(type, of, details, Optional.of(rule.invocationId(targetId)), error);
                }
            }
        }
    }
}
