package org.queuebridge.doctor.fix.steps;

import java.util.regex.Pattern;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.TargetKind;

/** A line for the AWS CLI. */
record AwsCommand(String line) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@<>-]+");

    static AwsCommand of(String service, String command) {
        return new AwsCommand("aws " + service + " " + command);
    }

    AwsCommand with(String option, String value) {
        return new AwsCommand(line + " --" + option + " " + quoted(value));
    }

    /** The line with the URL of a queue, which SQS is asked for; both shells of AWS's guides run it. */
    AwsCommand withUrlOf(String queueArn) {
        String name = TargetKind.shortName(queueArn).orElse(queueArn);
        String url = of("sqs", "get-queue-url --query QueueUrl --output text")
                .with("queue-name", name)
                .in(queueArn);
        return new AwsCommand(line + " --queue-url $(" + url + ")");
    }

    /** The line for the region of a resource. */
    String in(String arn) {
        return Arn.parse(arn)
                .map(parsed -> with("region", parsed.region()).line())
                .orElse(line);
    }

    /** Single quotes keep a shell from reading anything into it. */
    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() && value.indexOf('<') < 0
                ? value
                : "'" + value.replace("'", "'\\''") + "'";
    }
}
