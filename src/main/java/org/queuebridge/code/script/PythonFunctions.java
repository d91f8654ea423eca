package org.queuebridge.code.script;

import java.util.Map;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.permission.grant.LogPolicyChoice;
import org.queuebridge.domain.rule.TargetKind;

/** The Python functions that programs use, the same for every plan. */
final class PythonFunctions {
    static final String CLIENT = """
        def stop(*why):
            sys.exit(" ".join(map(str, why)))


        def client(service):
            return session.client(service, endpoint_url=ENDPOINTS.get(service))


        events = client("events")
        """;

    static final String RULE_NOW = """
        # The ARNs of rules, as AWS gives them.
        arns = {}


        def rule_now(bus, name):
            \"""Everything that EventBridge stores about a rule; None if there is no such rule.\"""
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
            \"""Stops if somebody has changed the rule since this was planned.\"""
            now = rule_now(bus, name)
            if now != before:
                stop("Not as it was when this was planned:", bus, name, "Nothing has been changed. It is", now)
        """;

    private static final String ENTRIES = """

        def entries(answer):
            \"""PutTargets and RemoveTargets succeed even if they refuse targets, and then list those.\"""
            if answer["FailedEntryCount"]:
                stop("Refused:", answer["FailedEntries"])
        """;

    private static final String POLICIES = """

        def with_statement(statement, policy):
            \"""The policy with the statement added, which rules of the same kind share; None if the policy has it.\"""
            policy, there = statements(policy)
            named = [source for each in there if same(each, statement) for source in sources(each)]
            more = [source for source in sources(statement) if source not in named]
            if holds(there, statement) and not more:
                return None
            shared = of(statement, named + more) if more else statement
            there = [
                shared if each.get("Sid") == statement["Sid"] else each
                for each in there
                if each.get("Sid") == statement["Sid"] or not same(each, statement)
            ]
            return {**policy, "Statement": there if holds(there, shared) else there + [shared]}


        def without_statement(statement, policy):
            \"""The policy without the rules that the statement names; None if the policy has none of them.\"""
            policy, there = statements(policy)
            gone = sources(statement)
            if not gone:
                left = [each for each in there if each.get("Sid") != statement["Sid"]]
            else:
                left = [without(gone, each) if same(each, statement) else each for each in there]
                left = [each for each in left if each]
            return None if left == there else {**policy, "Statement": left}


        def without(gone, statement):
            left = [source for source in sources(statement) if source not in gone]
            return statement if left == sources(statement) else left and of(statement, left)


        def same(one, other):
            \"""Whether one is a statement of QueueBridge that equals the other except for the rules that it names.\"""
            parts = ("Effect", "Principal", "Action", "Resource")
            ours = re.fullmatch("OURS", str(one.get("Sid")))
            return bool(ours) and all(one.get(part) == other[part] for part in parts)


        def sources(statement):
            named = [each.get("aws:SourceArn", []) for each in statement.get("Condition", {}).values()]
            return [arn for arns in named for arn in ([arns] if isinstance(arns, str) else arns)]


        def of(statement, arns):
            arns = sorted(arns)
            like = "ArnLike" if any("*" in arn or "?" in arn for arn in arns) else "ArnEquals"
            return {**statement, "Condition": {like: {"aws:SourceArn": arns[0] if len(arns) == 1 else arns}}}


        def statements(policy):
            policy = json.loads(policy or '{"Version": "2012-10-17", "Statement": []}')
            there = policy["Statement"]
            return policy, there if isinstance(there, list) else [there]


        def holds(there, statement):
            return any(each.get("Sid") == statement["Sid"] for each in there)


        def compact(policy):
            return json.dumps(policy, ensure_ascii=False, separators=(",", ":"))
        """.replace("OURS", GrantStatement.OURS);

    private static final String LAMBDA = """

        def lambda_permission(operation, done, **what):
            \"""Adding a permission that exists, or removing one that does not, is no failure.\"""
            functions = client("lambda")
            try:
                getattr(functions, operation)(**what)
            except functions.exceptions.ClientError as refusal:
                if refusal.response["Error"]["Code"] != done:
                    raise
        """;

    private static final String SQS = """

        def queue_policy(how, queue, statement):
            queues = client("sqs")
            url = queues.get_queue_url(**queue)["QueueUrl"]
            there = queues.get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"]).get("Attributes", {})
            policy = how(statement, there.get("Policy"))
            if policy:
                text = compact(policy) if policy["Statement"] else ""
                queues.set_queue_attributes(QueueUrl=url, Attributes={"Policy": text})
        """;

    private static final String SNS = """

        def topic_policy(how, topic, statement, none):
            \"""A topic must have a policy, which is none when no statement is left.\"""
            topics = client("sns")
            policy = how(statement, topics.get_topic_attributes(TopicArn=topic)["Attributes"].get("Policy"))
            if policy:
                text = compact(policy if policy["Statement"] else none)
                topics.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=text)
        """;

    private static final String LOGS = """

        def logs_policy(how, statement):
            logs = client("logs")
            there = logs.describe_resource_policies()["resourcePolicies"]
            there = {each["policyName"]: each["policyDocument"] for each in there}
            for name in log_policies(how, statement, there):
                policy = how(statement, there.get(name))
                if policy["Statement"]:
                    logs.put_resource_policy(policyName=name, policyDocument=compact(policy))
                else:
                    logs.delete_resource_policy(policyName=name)


        def log_policies(how, statement, there):
            \"""The policies of the region that have it; to add it, one with room for it.\"""
            holding = [name for name, policy in there.items() if without_statement(statement, policy)]
            if how is without_statement:
                return holding
            if holding:
                return []
            length = len(compact({"Version": "2012-10-17", "Statement": [statement]}))
            room = [name for name, policy in there.items() if len(policy) + length <= LONGEST]
            own = [name for name in room if name.startswith("NAME")]
            free = [name for name in ["NAME"] + [f"NAME-{i}" for i in range(2, MOST + 2)] if name not in there]
            return (own or (room if len(there) == MOST else []) or free)[:1]
        """.replace("NAME", LogPolicyChoice.NAME)
            .replace("LONGEST", String.valueOf(LogPolicyChoice.LONGEST_POLICY))
            .replace("MOST", String.valueOf(LogPolicyChoice.MOST_POLICIES));

    static final ScriptFunctions HELPERS = new ScriptFunctions(
            ENTRIES,
            POLICIES,
            Map.of(TargetKind.LAMBDA, LAMBDA, TargetKind.SQS, SQS, TargetKind.SNS, SNS, TargetKind.LOGS, LOGS));

    private PythonFunctions() {}
}
