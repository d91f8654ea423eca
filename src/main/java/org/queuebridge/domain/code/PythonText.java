package org.queuebridge.domain.code;

/** The parts of a Python program that are the same for every plan. */
final class PythonText {
    static final String CLIENT = """
        def stop(*why):
            sys.exit(" ".join(map(str, why)))


        def client(service):
            return session.client(service, endpoint_url=ENDPOINT)


        events = client("events")
        """;

    static final String RULE_NOW = """
        # The ARNs of rules, as AWS gives them.
        arns = {}


        def rule_now(bus, name):
            \"""All that EventBridge keeps of a rule; nothing where there is none.\"""
            try:
                rule = events.describe_rule(Name=name, EventBusName=bus)
            except events.exceptions.ResourceNotFoundException:
                return None
            arns[bus, name] = rule["Arn"]
            fields = ("EventPattern", "ScheduleExpression", "State", "Description", "RoleArn")
            return {
                "fields": {field: rule[field] for field in fields if rule.get(field)},
                "targets": {
                    target["Id"]: target
                    for target in events.list_targets_by_rule(Rule=name, EventBusName=bus)["Targets"]
                },
                "tags": {
                    tag["Key"]: tag["Value"]
                    for tag in events.list_tags_for_resource(ResourceARN=rule["Arn"])["Tags"]
                },
            }


        def as_planned(bus, name, before):
            \"""Stops where somebody has changed the rule since this was planned.\"""
            now = rule_now(bus, name)
            if now != before:
                stop("Not as it was when this was planned:", bus, name, "Nothing has been changed. It is", now)
        """;

    static final String ENTRIES = """

        def entries(answer):
            \"""PutTargets and RemoveTargets succeed even where they refuse a target: then they say so in a list.\"""
            if answer["FailedEntryCount"]:
                stop("Refused:", answer["FailedEntries"])
        """;

    static final String POLICIES = """

        def with_statement(statement, policy):
            \"""The policy with the statement in the place of any of its Sid.\"""
            merged = without_statement(statement, policy)
            merged["Statement"].append(statement)
            return merged


        def without_statement(statement, policy):
            \"""The policy with no statement of that Sid.\"""
            policy = json.loads(policy) if policy else {"Version": "2012-10-17", "Statement": []}
            there = policy["Statement"] if isinstance(policy["Statement"], list) else [policy["Statement"]]
            policy["Statement"] = [each for each in there if each.get("Sid") != statement["Sid"]]
            return policy
        """;

    static final String LAMBDA = """

        def lambda_permission(operation, done, **what):
            \"""Giving what is given, and taking what is gone, is no failure.\"""
            functions = client("lambda")
            try:
                getattr(functions, operation)(**what)
            except functions.exceptions.ClientError as refusal:
                if refusal.response["Error"]["Code"] != done:
                    raise
        """;

    static final String SQS = """

        def queue_policy(how, queue, statement):
            queues = client("sqs")
            url = queues.get_queue_url(**queue)["QueueUrl"]
            there = queues.get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"]).get("Attributes", {})
            policy = how(statement, there.get("Policy"))
            text = json.dumps(policy) if policy["Statement"] else ""
            queues.set_queue_attributes(QueueUrl=url, Attributes={"Policy": text})
        """;

    static final String SNS = """

        def topic_policy(how, topic, statement):
            topics = client("sns")
            policy = how(statement, topics.get_topic_attributes(TopicArn=topic)["Attributes"].get("Policy"))
            topics.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=json.dumps(policy))
        """;

    static final String LOGS = """

        def logs_policy(how, statement):
            logs = client("logs")
            there = logs.describe_resource_policies()["resourcePolicies"]
            named = [each["policyDocument"] for each in there if each["policyName"] == "QueueBridge"]
            policy = how(statement, named[0] if named else None)
            if policy["Statement"]:
                logs.put_resource_policy(policyName="QueueBridge", policyDocument=json.dumps(policy))
            elif named:
                logs.delete_resource_policy(policyName="QueueBridge")
        """;

    private PythonText() {}
}
