package org.queuebridge.domain.rule;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of targets of EventBridge (its user guide, event bus targets), recognized by the ARN. Their display names
 * are in {@code messages/targets.properties} under {@code target.<NAME>}.
 */
public enum TargetKind {
    LAMBDA("lambda", "function:", Role.POSSIBLE),
    SQS("sqs", "", Role.POSSIBLE),
    SNS("sns", "", Role.POSSIBLE),
    LOGS("logs", "log-group:", Role.IMPOSSIBLE),
    STEP_FUNCTIONS("states", "stateMachine:", Role.NEEDED),
    KINESIS("kinesis", "stream/", Role.NEEDED),
    FIREHOSE("firehose", "deliverystream/", Role.NEEDED),
    EVENT_BUS("events", "event-bus/", Role.NEEDED),
    API_DESTINATION("events", "api-destination/", Role.NEEDED),
    API_GATEWAY("execute-api", "", Role.POSSIBLE),
    APPSYNC("appsync", "endpoints/graphql-api/", Role.NEEDED),
    BATCH("batch", "job-queue/", Role.NEEDED),
    CODEBUILD("codebuild", "project/", Role.NEEDED),
    CODEPIPELINE("codepipeline", "", Role.NEEDED),
    /** Stops, restarts or terminates instances, or creates a snapshot; can only be set up in the AWS console. */
    EC2_ACTION("events", "target/", Role.NEEDED),
    ECS("ecs", "cluster/", Role.NEEDED),
    GLUE("glue", "workflow/", Role.NEEDED),
    IMAGE_BUILDER("imagebuilder", "image-pipeline/", Role.NEEDED),
    INCIDENT_MANAGER("ssm-incidents", "response-plan/", Role.NEEDED),
    INSPECTOR("inspector", "target/", Role.NEEDED),
    REDSHIFT("redshift", "cluster:", Role.NEEDED),
    REDSHIFT_SERVERLESS("redshift-serverless", "workgroup/", Role.NEEDED),
    SAGEMAKER("sagemaker", "pipeline/", Role.NEEDED),
    SSM_AUTOMATION("ssm", "automation-definition/", Role.NEEDED),
    SSM_OPS_ITEM("ssm", "opsitem", Role.NEEDED),
    SSM_RUN_COMMAND("ssm", "document/", Role.NEEDED);

    /** Whether a target has a RoleArn (facts, EventBridge: permissions of targets). */
    private enum Role {
        NEEDED,
        /** Usually there is none, and the target's own policy allows EventBridge. */
        POSSIBLE,
        IMPOSSIBLE
    }

    private final String service;
    private final String resourcePrefix;
    private final Role role;

    TargetKind(String service, String resourcePrefix, Role role) {
        this.service = service;
        this.resourcePrefix = resourcePrefix;
        this.role = role;
    }

    /** Returns the kind of target that an ARN names; empty if EventBridge cannot send to it. */
    public static Optional<TargetKind> ofArn(Arn arn) {
        return Arrays.stream(values()).filter(kind -> kind.names(arn)).findFirst();
    }

    /** Returns whether EventBridge refuses a target with this ARN without a role; the ARN may be any text. */
    public static boolean needsRole(String arn) {
        return Arn.parse(arn)
                .flatMap(TargetKind::ofArn)
                .filter(kind -> kind.needsRole())
                .isPresent();
    }

    /** Returns whether EventBridge refuses the target without a role. */
    public boolean needsRole() {
        return role == Role.NEEDED;
    }

    /** Returns whether the target may have a role. */
    public boolean rolePossible() {
        return role != Role.IMPOSSIBLE;
    }

    /** Returns whether the target may be in a different region than the rule. */
    public boolean anyRegion() {
        return this == EVENT_BUS || this == INCIDENT_MANAGER;
    }

    /**
     * Returns whether the target may be in a different account than the rule (EventBridge user guide, cross-account
     * targets).
     */
    public boolean anyAccount() {
        return switch (this) {
            case LAMBDA, SQS, SNS, KINESIS, API_GATEWAY, EVENT_BUS -> true;
            default -> false;
        };
    }

    /** Returns whether an ARN is the version {@code $LATEST} of a function. */
    public static boolean isLatest(Arn arn) {
        return arn.service().equals("lambda") && arn.resource().endsWith(":$LATEST");
    }

    /**
     * Returns the setting without which EventBridge refuses the target or does nothing with it, such as the task, job,
     * statement, command or operation. In the spelling of its API (PutTargets, Target); empty if ARN and role are
     * enough.
     */
    public Optional<String> neededSetting(Arn arn) {
        return switch (this) {
            case APPSYNC -> Optional.of("AppSyncParameters");
            case BATCH -> Optional.of("BatchParameters");
            case EC2_ACTION -> Optional.of("Input");
            case ECS -> Optional.of("EcsParameters");
            case REDSHIFT, REDSHIFT_SERVERLESS -> Optional.of("RedshiftDataParameters");
            case SSM_RUN_COMMAND -> Optional.of("RunCommandParameters");
            case SQS -> isFifo(arn) ? Optional.of(TargetSettings.SQS) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Returns whether an ARN is a FIFO queue or topic. */
    public static boolean isFifo(Arn arn) {
        return arn.resource().endsWith(".fifo");
    }

    /** Returns the short name of a target; empty where EventBridge cannot send to it, or it is no ARN. */
    public static Optional<String> shortName(String arn) {
        return Arn.parse(arn).flatMap(parsed -> ofArn(parsed).map(kind -> kind.shortName(parsed)));
    }

    /** Returns a short name of the target, e.g. {@code conversation-ended}. */
    public String shortName(Arn arn) {
        String name = arn.resource().substring(resourcePrefix.length());
        return switch (this) {
            case API_DESTINATION, SSM_AUTOMATION -> name.split("[/:]", 2)[0];
            case LOGS -> name.endsWith(":*") ? name.substring(0, name.length() - 2) : name;
            case SSM_OPS_ITEM -> arn.resource();
            default -> name;
        };
    }

    private boolean names(Arn arn) {
        if (!service.equals(arn.service()) || !arn.resource().startsWith(resourcePrefix)) {
            return false;
        }
        String name = arn.resource().substring(resourcePrefix.length());
        return switch (this) {
            // The resource is only a name; with a colon it is something else of the service, e.g. a subscription.
            case SQS, SNS, CODEPIPELINE -> name.chars().noneMatch(c -> c == ':' || c == '/');
            case SSM_OPS_ITEM -> true;
            default -> !name.isEmpty();
        };
    }
}
