package org.queuebridge.code.script;

import java.util.Map;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.permission.grant.LogPolicyChoice;
import org.queuebridge.domain.rule.TargetKind;

/** The bash functions that scripts use, the same for every plan. */
final class BashFunctions {
    /** Makes the script stop at the first error. */
    static final String BEGIN = """
        set -euo pipefail
        export AWS_PAGER=''

        stop() {
          printf '%s\\n' "$*" >&2
          exit 1
        }
        """;

    private static final String ENTRIES = """
        # PutTargets and RemoveTargets succeed even if they refuse targets, and then list those.
        entries() {
          local answer
          answer=$(call events "$@" --output text \\
            --query "join(' ', [to_string(FailedEntryCount), to_string(FailedEntries)])")
          [[ $answer == '0 '* ]] || stop "Refused by $1: $answer"
        }
        """;

    static final String ABSENT = """
        # absent RULES NAME: stops if a rule of that name exists now.
        absent() {
          local now
          now=$(call events list-rules --cli-input-json "$1" --output json \\
            --query "Rules[?Name == \\`$2\\`] == \\`[]\\`")
          [[ $now == true ]] || stop "Rule $2 exists now. Nothing has been changed."
        }
        """;

    static final String AS_PLANNED = """
        declare -a arn

        # as_planned NUMBER RULE FIELDS TARGETS-OF TARGETS TAGS: stops if somebody has changed the rule since.
        as_planned() {
          local now changed="Not as it was when this was planned: $2. Nothing has been changed."
          now=$(call events describe-rule --cli-input-json "$2" --output text --query \\
            "[[EventPattern, ScheduleExpression, State, Description || '', RoleArn] == \\`$3\\`, Arn]")
          [[ $now == True$'\\t'* ]] || stop "$changed"
          arn[$1]=${now#*$'\\t'}
          now=$(call events list-targets-by-rule --cli-input-json "$4" --output json \\
            --query "sort_by(Targets, &Id) == \\`$5\\`")
          [[ $now == true ]] || stop "$changed"
          now=$(call events list-tags-for-resource --resource-arn "${arn[$1]}" --output json \\
            --query "sort_by(Tags, &Key) == \\`$6\\`")
          [[ $now == true ]] || stop "$changed"
        }
        """;

    private static final String POLICIES = """
        command -v jq >/dev/null || stop 'jq is needed to change policies, and is not installed.'

        # with_statement STATEMENT POLICY: the policy with the statement added. Rules of the same kind share one.
        # Prints nothing if the policy has it already.
        with_statement() {
          changed "$1" "$2" '
            [.[] | select(same) | sources[]] as $there
            | if any(.[]; is_it) and ($new - $there == []) then empty
              elif $new == [] then map(select(same | not)) + [$one]
              elif any(.[]; is_it) then map(if is_it then of($there + ($new - $there))
                elif same then empty else . end)
              else map(select(same | not)) + [$one | of($there + ($new - $there))] end'
        }

        # without_statement STATEMENT POLICY: the policy without the rules that the statement names.
        # Prints nothing if the policy has none of them.
        without_statement() {
          changed "$1" "$2" '
            if $new == [] then if any(.[]; is_it) then map(select(is_it | not)) else empty end
            elif any(.[]; same and (sources - $new != sources)) then map(if same then
              (sources - $new) as $left | if $left == [] then empty elif $left == sources then . else of($left) end
              else . end)
            else empty end'
        }

        # changed STATEMENT POLICY HOW: the policy with its statements changed.
        changed() {
          jq -nc --argjson one "$1" --arg policy "$2" '
            def is_it: .Sid? == $one.Sid;
            def same: (.Sid? // "" | strings | test("OURS")) and del(.Sid, .Condition) == ($one | del(.Sid, .Condition));
            def sources: [.Condition[]?["aws:SourceArn"]? // empty] | flatten;
            def of(arns): (arns | sort) as $arns | .Condition = {(if any($arns[]; test("[*?]")) then "ArnLike" else "ArnEquals" end):
              {"aws:SourceArn": (if ($arns | length) == 1 then $arns[0] else $arns end)}};
            ($one | sources) as $new
            | ($policy | if . == "" or . == "None" then {Version: "2012-10-17", Statement: []} else fromjson end)
            | .Statement = (.Statement | if type == "array" then . elif type == "object" then [.]
              else error("a policy without statements") end | '"$3"')'
        }

        # empty POLICY: whether it has no statement.
        empty() {
          [[ $(jq '.Statement | length' <<< "$1") == 0 ]]
        }
        """.replace("OURS", GrantStatement.OURS);

    private static final String LAMBDA = """
        # Adding a permission that exists, or removing one that does not, is no failure.
        lambda() {
          local said
          if ! said=$(call lambda "$1" --cli-input-json "$2" 2>&1); then
            [[ $said == *"($3)"* ]] || stop "$said"
          fi
        }
        """;

    private static final String SQS = """
        # queue_policy HOW QUEUE STATEMENT
        queue_policy() {
          local url policy
          url=$(call sqs get-queue-url --cli-input-json "$2" --query QueueUrl --output text)
          policy=$(call sqs get-queue-attributes --queue-url="$url" --attribute-names Policy \\
            --query Attributes.Policy --output text)
          policy=$("$1" "$3" "$policy")
          if [[ -z $policy ]]; then return; fi
          if empty "$policy"; then policy=''; fi
          call sqs set-queue-attributes --cli-input-json \\
            "$(jq -nc --arg url "$url" --arg policy "$policy" '{QueueUrl: $url, Attributes: {Policy: $policy}}')"
        }
        """;

    private static final String SNS = """
        # topic_policy HOW TOPIC STATEMENT NONE: a topic must have a policy, which is NONE when no statement is left.
        topic_policy() {
          local policy
          policy=$(call sns get-topic-attributes --topic-arn "$2" --query Attributes.Policy --output text)
          policy=$("$1" "$3" "$policy")
          if [[ -z $policy ]]; then return; fi
          if empty "$policy"; then policy=$4; fi
          call sns set-topic-attributes --topic-arn "$2" --attribute-name Policy --attribute-value "$policy"
        }
        """;

    private static final String LOGS = """
        # log_policies HOW STATEMENT: the policies of the region that have it; to add it, one with room for it.
        log_policies() {
          call logs describe-resource-policies --output json | jq -c --arg how "$1" --argjson one "$2" '
            def statements: (.policyDocument | fromjson? | .Statement? | if type == "array" then .[] else . end);
            def holds: any(statements; objects | .Sid == $one.Sid);
            ({Version: "2012-10-17", Statement: [$one]} | tojson | length) as $length
            | .resourcePolicies as $all
            | [$all[] | select((.policyDocument | length) + $length <= LONGEST)] as $room
            | (["NAME"] + [range(2; MOST + 2) | "NAME-\\(.)"] - [$all[].policyName]) as $free
            | if $how == "without_statement" then $all[] | select(holds)
              elif any($all[]; holds) then empty
              else first(
                ($room[] | select(.policyName | startswith("NAME"))),
                (if ($all | length) == MOST then $room[] else empty end),
                {policyName: $free[0], policyDocument: ""})
              end'
        }

        # logs_policy HOW STATEMENT
        logs_policy() {
          local policies each name policy
          policies=$(log_policies "$1" "$2")
          while read -r each; do
            if [[ -z $each ]]; then return; fi
            name=$(jq -r .policyName <<< "$each")
            policy=$("$1" "$2" "$(jq -r .policyDocument <<< "$each")")
            if empty "$policy"; then
              call logs delete-resource-policy --policy-name="$name"
            else
              call logs put-resource-policy --policy-name="$name" --policy-document "$policy" >/dev/null
            fi
          done <<< "$policies"
        }
        """.replace("NAME", LogPolicyChoice.NAME)
            .replace("LONGEST", String.valueOf(LogPolicyChoice.LONGEST_POLICY))
            .replace("MOST", String.valueOf(LogPolicyChoice.MOST_POLICIES));

    static final ScriptFunctions HELPERS = new ScriptFunctions(
            ENTRIES,
            POLICIES,
            Map.of(TargetKind.LAMBDA, LAMBDA, TargetKind.SQS, SQS, TargetKind.SNS, SNS, TargetKind.LOGS, LOGS));

    private BashFunctions() {}
}
