#!/bin/sh
# Does the main job with the aws CLI, against a sandbox whose exports are in the environment:
#   eval "$(… the sandbox's export lines …)"; src/test/scripts/aws-cli.sh
# Creates, describes, lists, tests a pattern on, and deletes a rule on the partner bus, whose name has slashes.
# Then lets a rule deliver to a queue, which receives nothing before, and permits a function, a topic and a log group.
# Prints a line for each step; stops with an exit code other than 0 at the first that goes wrong.
set -eu

: "${AWS_ENDPOINT_URL:?start a sandbox and eval its exports}"
command -v aws >/dev/null || { echo "the aws CLI is not installed" >&2; exit 127; }

# Neither a person's own profile nor a proxy may come between.
export AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null AWS_PAGER='' AWS_EC2_METADATA_DISABLED=true
export NO_PROXY=127.0.0.1 no_proxy=127.0.0.1
unset AWS_PROFILE AWS_SESSION_TOKEN

partner_bus=$(aws events list-event-buses --name-prefix aws.partner/ --query 'EventBuses[0].Name' --output text)
pattern='{"source":["cli"],"detail":{"queue":{"id":["q1","q2"]}}}'
queue=arn:aws:sqs:$AWS_DEFAULT_REGION:123456789012:from-cli

event() {
    printf '{"id":"1","account":"123456789012","source":"cli","time":"2026-10-14T09:31:45Z","region":"%s",' \
        "$AWS_DEFAULT_REGION"
    printf '"resources":[],"detail-type":"ended","detail":{"queue":{"id":"%s"}}}' "$1"
}

# expect STEP WANTED GOT
expect() {
    if [ "$2" != "$3" ]; then
        echo "$1: wanted '$2', got '$3'" >&2
        exit 1
    fi
    echo "ok: $1"
}

on_bus() {
    bus=$1
    arn=$(aws events put-rule --name from-cli --event-bus-name "$bus" --event-pattern "$pattern" \
        --description "Made by the CLI" --query RuleArn --output text)
    expect "describe on $bus" "$arn ENABLED $pattern" "$(aws events describe-rule --name from-cli \
        --event-bus-name "$bus" --query "join(' ', [Arn, State, EventPattern])" --output text)"
    expect "list on $bus" from-cli "$(aws events list-rules --event-bus-name "$bus" --name-prefix from-cli \
        --query 'Rules[].Name' --output text)"

    expect "put a target on $bus" 0 "$(aws events put-targets --rule from-cli --event-bus-name "$bus" \
        --targets "Id=queue,Arn=$queue" --query FailedEntryCount --output text)"
    expect "list targets on $bus" "$queue" "$(aws events list-targets-by-rule --rule from-cli \
        --event-bus-name "$bus" --query 'Targets[].Arn' --output text)"
    if refusal=$(aws events delete-rule --name from-cli --event-bus-name "$bus" 2>&1); then
        expect "delete with targets on $bus" refused done
    fi
    expect "delete with targets on $bus" "Rule can't be deleted since it has targets." "${refusal##*: }"

    aws events remove-targets --rule from-cli --event-bus-name "$bus" --ids queue >/dev/null
    aws events delete-rule --name from-cli --event-bus-name "$bus"
    expect "deleted on $bus" '' "$(aws events list-rules --event-bus-name "$bus" --name-prefix from-cli \
        --query 'Rules[].Name' --output text)"
}

# Some versions of the CLI ask AWS's own address for queues, whatever the environment says: it is named each time.
sqs() {
    aws sqs "$@" --endpoint-url "$AWS_ENDPOINT_URL" --output text
}

deliver() {
    aws events put-events --entries 'Source=cli,DetailType=ended,Detail="{\"queue\":{\"id\":\"q1\"}}"' >/dev/null
    sqs receive-message --queue-url "$1" --query 'length(Messages || `[]`)'
}

permissions() {
    rule=$(aws events put-rule --name permitted --event-pattern "$pattern" --query RuleArn --output text)
    url=$(sqs list-queues --queue-name-prefix conversation-ended-dlq --query 'QueueUrls[0]')
    dlq=$(sqs get-queue-attributes --queue-url "$url" --attribute-names QueueArn --query Attributes.QueueArn)
    aws events put-targets --rule permitted --targets "Id=queue,Arn=$dlq" >/dev/null
    expect "a queue without permission" 0 "$(deliver "$url")"
    policy='{"Statement":{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"sqs:SendMessage",'
    policy="$policy\"Resource\":\"$dlq\",\"Condition\":{\"ArnEquals\":{\"aws:SourceArn\":\"$rule\"}}}}"
    sqs set-queue-attributes --queue-url "$url" --attributes "{\"Policy\":\"$(printf %s "$policy" | sed 's/"/\\"/g')\"}"
    expect "a queue with permission" 1 "$(deliver "$url")"

    aws lambda add-permission --function-name wallboard-refresh --statement-id cli --action lambda:InvokeFunction \
        --principal events.amazonaws.com --source-arn "$rule" >/dev/null
    if refusal=$(aws lambda add-permission --function-name wallboard-refresh --statement-id cli \
        --action lambda:InvokeFunction --principal events.amazonaws.com 2>&1); then
        expect "a statement id that is taken" refused done
    fi
    case $refusal in
        *"(ResourceConflictException)"*) expect "a statement id that is taken" refused refused ;;
        *) expect "a statement id that is taken" refused "$refusal" ;;
    esac
    aws lambda remove-permission --function-name wallboard-refresh --statement-id cli
    topic=$(aws sns list-topics --query "Topics[?ends_with(TopicArn, ':crm-feed')].TopicArn" --output text)
    expect "a topic's policy" 1 "$(aws sns get-topic-attributes --topic-arn "$topic" \
        --query 'length(Attributes.Policy) > `0` && `1`' --output text)"
    expect "log groups" /aws/events/nightly-export "$(aws logs describe-log-groups \
        --log-group-name-prefix /aws/events/ --query 'logGroups[0].logGroupName' --output text)"
    expect "log policies" TrustEventsToStoreLogEvents "$(aws logs describe-resource-policies \
        --query 'resourcePolicies[0].policyName' --output text)"
}

expect "who am I" 123456789012 "$(aws sts get-caller-identity --query Account --output text)"
expect "event of the queue" True "$(aws events test-event-pattern --event-pattern "$pattern" \
    --event "$(event q1)" --query Result --output text)"
expect "event of another queue" False "$(aws events test-event-pattern --event-pattern "$pattern" \
    --event "$(event q3)" --query Result --output text)"
on_bus "$partner_bus"
permissions
echo done
