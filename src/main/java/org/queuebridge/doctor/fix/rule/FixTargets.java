package org.queuebridge.doctor.fix.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.queuebridge.changes.TargetCatalog;
import org.queuebridge.changes.TargetCatalog.Listing;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.changes.permission.TargetPermission;
import org.queuebridge.changes.permission.TargetPermission.Outcome;
import org.queuebridge.changes.permission.TargetPermission.Use;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.FixNote.Kind;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.doctor.fix.FixPlan.Place;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.DeadLetterQueues;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetKind;
import org.queuebridge.domain.rule.TargetSettings;

/** Plans fixes of a rule's targets. */
record FixTargets(RulePlans plans, TargetCatalog catalog) {
    /** Adds what a target, and the other targets of the rule, lack to let it deliver. */
    FixPlan allowing(RuleKey key, String targetArn) {
        return plans.of(key, rule -> {
            List<Target> all = named(rule, targetArn);
            if (all.isEmpty()) {
                return gone(targetArn);
            }
            List<TargetPermission> lacking = new PermissionCheck(
                            plans.permissions().grants())
                    .of(all, plans.permissions().ruleArn().apply(key));
            Optional<Use> notThere = lacking.stream()
                    .filter(each -> each.outcome() instanceof Outcome.NotThere)
                    .map(TargetPermission::use)
                    .findFirst();
            if (notThere.isPresent()) {
                return notThere.get() == Use.TARGET
                        ? corrected(rule, targetArn)
                        : edit(key, Place.DEAD_LETTERS, targetArn, List.of());
            }
            return switch (plans.updating(rule, rule)) {
                case FixPlan.NotPossible _ -> new FixPlan.NotPossible(FixNote.of(Kind.NOT_ALLOWABLE, targetArn));
                case FixPlan other -> other;
            };
        });
    }

    /**
     * Adds a dead-letter queue to a target, with the permission that it needs, where the name of a queue says that it
     * is one; where none does, a person selects it in the editor.
     */
    FixPlan catching(RuleKey key, String targetArn) {
        return plans.of(key, rule -> {
            if (named(rule, targetArn).isEmpty()) {
                return gone(targetArn);
            }
            String region = Arn.parse(plans.permissions().ruleArn().apply(key))
                    .map(Arn::region)
                    .orElse("");
            return switch (catalog.list(TargetKind.SQS)) {
                case Listing.NotAllowed(var why) ->
                    edit(key, Place.DEAD_LETTERS, targetArn, List.of(FixNote.of(Kind.NOT_LISTED, why.permission())));
                case Listing.Found(List<String> queues) ->
                    DeadLetterQueues.proposed(queues, targetArn, region)
                            .map(queue -> plans.updating(
                                    rule, caught(rule, targetArn, queue), FixNote.of(Kind.DEAD_LETTER_QUEUE, queue)))
                            .orElseGet(() -> edit(key, Place.DEAD_LETTERS, targetArn, List.of()));
            };
        });
    }

    private static RuleImage caught(RuleImage rule, String targetArn, String queue) {
        return rule.changing(targetArn, target -> {
            TargetSettings settings = new TargetSettings(target.settings());
            return settings.deadLetters().isEmpty()
                    ? target.with(settings.withDeadLetters(queue).json())
                    : target;
        });
    }

    /** Replaces the ARN of a target that does not exist where the right one is evident: it has the same name. */
    FixPlan correcting(RuleKey key, String targetArn) {
        return plans.of(key, rule -> named(rule, targetArn).isEmpty() ? gone(targetArn) : corrected(rule, targetArn));
    }

    private FixPlan corrected(RuleImage rule, String targetArn) {
        Optional<Arn> arn = Arn.parse(targetArn);
        Optional<TargetKind> kind = arn.flatMap(TargetKind::ofArn).filter(FixTargets::listed);
        if (kind.isEmpty()) {
            return edit(rule.key(), Place.TARGET_ARN, targetArn, List.of());
        }
        String name = kind.get().shortName(arn.get());
        return switch (catalog.list(kind.get())) {
            case Listing.NotAllowed(var why) ->
                edit(rule.key(), Place.TARGET_ARN, targetArn, List.of(FixNote.of(Kind.NOT_LISTED, why.permission())));
            case Listing.Found(List<String> arns) ->
                named(arns, name)
                        .filter(right -> named(rule, right).isEmpty())
                        .map(right -> plans.updating(
                                rule, replaced(rule, targetArn, right), FixNote.of(Kind.SAME_NAME, right)))
                        .orElseGet(() -> edit(
                                rule.key(), Place.TARGET_ARN, targetArn, List.of(FixNote.of(Kind.NO_SUCH_NAME, name))));
        };
    }

    private static boolean listed(TargetKind kind) {
        return switch (kind) {
            case LAMBDA, SQS, SNS, LOGS -> true;
            default -> false;
        };
    }

    /** The only resource of that name; else the only one whose name differs in case alone. */
    private static Optional<String> named(List<String> arns, String name) {
        return only(arns, other -> other.equals(name))
                .or(() -> only(arns, other -> other.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))));
    }

    private static Optional<String> only(List<String> arns, Predicate<String> same) {
        List<String> found = arns.stream()
                .filter(arn -> TargetKind.shortName(arn).filter(same).isPresent())
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static RuleImage replaced(RuleImage rule, String wrong, String right) {
        return rule.changing(wrong, target -> new Target(target.id(), right, target.roleArn(), target.settings()));
    }

    private static List<Target> named(RuleImage rule, String arn) {
        return rule.targets().stream()
                .filter(target -> target.arn().equals(arn))
                .toList();
    }

    private static FixPlan gone(String targetArn) {
        return new FixPlan.NotPossible(FixNote.of(Kind.TARGET_GONE, targetArn));
    }

    private static FixPlan edit(RuleKey key, Place place, String targetArn, List<FixNote> notes) {
        return new FixPlan.Edit(key, place, Optional.of(targetArn), notes);
    }
}
