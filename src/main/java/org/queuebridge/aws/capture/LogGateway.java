package org.queuebridge.aws.capture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.queuebridge.aws.client.AwsClients.Opened;
import org.queuebridge.aws.failure.Missing;
import org.queuebridge.capture.port.CaptureLogs;
import org.queuebridge.domain.FailureException;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.FilterLogEventsResponse;
import software.amazon.awssdk.services.cloudwatchlogs.model.LogGroup;

/** Log groups over the AWS SDK. */
final class LogGateway implements CaptureLogs {
    private final Supplier<Opened<CloudWatchLogsClient>> logs;
    private final String arnPrefix;

    /**
     * The log groups of an account and region.
     *
     * @param arnPrefix the prefix of their ARNs: {@code arn:aws:logs:REGION:ACCOUNT:log-group:}
     */
    LogGateway(Supplier<Opened<CloudWatchLogsClient>> logs, String arnPrefix) {
        this.logs = logs;
        this.arnPrefix = arnPrefix;
    }

    @Override
    public String arn(String group) {
        return arnPrefix + group;
    }

    @Override
    public void create(String group) {
        try {
            make("logs:CreateLogGroup", client -> client.createLogGroup(request -> request.logGroupName(group)));
        } catch (FailureException e) {
            Missing.unlessExists(e);
        }
    }

    @Override
    public void retain(String group, int days) {
        make(
                "logs:PutRetentionPolicy",
                client -> client.putRetentionPolicy(
                        request -> request.logGroupName(group).retentionInDays(days)));
    }

    @Override
    public Optional<Integer> retention(String group) {
        return group(group).map(LogGroup::retentionInDays);
    }

    private Optional<LogGroup> group(String name) {
        return make("logs:DescribeLogGroups", client -> client.describeLogGroups(page -> page.logGroupNamePrefix(name)))
                .logGroups()
                .stream()
                .filter(found -> name.equals(found.logGroupName()))
                .findFirst();
    }

    @Override
    public boolean exists(String group) {
        return group(group).isPresent();
    }

    @Override
    public void delete(String group) {
        Missing.isFine(() ->
                make("logs:DeleteLogGroup", client -> client.deleteLogGroup(request -> request.logGroupName(group))));
    }

    @Override
    public void allow(String policyName, String policy) {
        make(
                "logs:PutResourcePolicy",
                client -> client.putResourcePolicy(
                        request -> request.policyName(policyName).policyDocument(policy)));
    }

    @Override
    public void disallow(String policyName) {
        Missing.isFine(() -> make(
                "logs:DeleteResourcePolicy",
                client -> client.deleteResourcePolicy(request -> request.policyName(policyName))));
    }

    @Override
    public Page lines(String group, Instant since, Optional<String> token) {
        return Missing.asEmpty(() -> make(
                        "logs:FilterLogEvents",
                        client -> client.filterLogEvents(request -> request.logGroupName(group)
                                .startTime(since.toEpochMilli())
                                .nextToken(token.orElse(null)))))
                .map(LogGateway::page)
                .orElseGet(() -> new Page(List.of(), Optional.empty()));
    }

    private static Page page(FilterLogEventsResponse answer) {
        List<Line> lines = answer.events().stream()
                .filter(event -> event.eventId() != null && event.message() != null && event.timestamp() != null)
                .map(event -> new Line(event.eventId(), Instant.ofEpochMilli(event.timestamp()), event.message()))
                .toList();
        return new Page(lines, Optional.ofNullable(answer.nextToken()).filter(token -> !token.isEmpty()));
    }

    private <T> T make(String action, Function<CloudWatchLogsClient, T> call) {
        Opened<CloudWatchLogsClient> opened = logs.get();
        return opened.calls().make(action, () -> call.apply(opened.client()));
    }
}
