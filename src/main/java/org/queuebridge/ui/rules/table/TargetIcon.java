package org.queuebridge.ui.rules.table;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.TargetKind;

/** An icon for each kind of service that a rule can send to. */
public final class TargetIcon {
    private TargetIcon() {}

    /** The icon of a target's service. */
    public static Ikon of(String arn) {
        return Arn.parse(arn).flatMap(TargetKind::ofArn).map(TargetIcon::of).orElse(Feather.SEND);
    }

    private static Ikon of(TargetKind kind) {
        return switch (kind) {
            case LAMBDA, STEP_FUNCTIONS -> Feather.ZAP;
            case SQS -> Feather.LAYERS;
            case SNS -> Feather.BELL;
            case LOGS -> Feather.FILE_TEXT;
            case KINESIS, FIREHOSE -> Feather.ACTIVITY;
            case EVENT_BUS -> Feather.SHARE_2;
            case API_DESTINATION, API_GATEWAY, APPSYNC -> Feather.GLOBE;
            case REDSHIFT, REDSHIFT_SERVERLESS, GLUE, SAGEMAKER -> Feather.DATABASE;
            case BATCH, CODEBUILD, CODEPIPELINE, ECS, EC2_ACTION, IMAGE_BUILDER -> Feather.CPU;
            case INCIDENT_MANAGER, INSPECTOR, SSM_AUTOMATION, SSM_OPS_ITEM, SSM_RUN_COMMAND -> Feather.TOOL;
        };
    }
}
