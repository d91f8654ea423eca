package org.queuebridge.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.PlannedChanges;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.Target;

/** Every kind of plan, on the rules of {@link UndoableRules}. */
enum UndoablePlan {
    CREATE {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return created(rules, UndoableRules.FULL.named("new"));
        }
    },
    CREATE_WITH_TAGS {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            RuleImage made = image(reader, UndoableRules.FULL.key());
            RuleKey key = new RuleKey("default", "new");
            RuleImage after = new RuleImage(key, made.fields(), made.targets(), made.tags());
            return update(rules, new RuleChange(key, Optional.empty(), Optional.of(after)));
        }
    },
    CREATE_SET {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return created(
                    rules,
                    UndoableRules.FULL.part(1, pattern("one"), "1 of 2"),
                    UndoableRules.FULL.part(2, pattern("two"), "2 of 2"));
        }
    },
    REPLACE {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            RuleDraft draft = UndoableRules.SMALL
                    .withPattern(pattern("replaced"))
                    .to(List.of(UndoableRules.FUNCTION, UndoableRules.TOPIC));
            return created(rules, draft);
        }
    },
    UPDATE_PATTERN {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return fields(
                    rules, reader, was -> fields(Optional.of(pattern("other")), was.description(), was.roleArn()));
        }
    },
    UPDATE_DESCRIPTION {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return fields(rules, reader, was -> fields(was.pattern(), "", was.roleArn()));
        }
    },
    UPDATE_STATE {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return fields(rules, reader, was -> was.in(RuleFields.DISABLED));
        }
    },
    UPDATE_ROLE {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return fields(rules, reader, was -> fields(was.pattern(), was.description(), Optional.empty()));
        }
    },
    UPDATE_TAGS {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return full(rules, reader, was -> was.with(Map.of("team", "billing", "new", "")));
        }
    },
    ADD_TARGETS {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            RuleImage small = image(reader, UndoableRules.SMALL.key());
            List<Target> more = new ArrayList<>(small.targets());
            more.addAll(List.of(UndoableRules.FUNCTION, UndoableRules.TOPIC, UndoableRules.LOGS));
            return update(rules, new RuleChange(small.key(), Optional.of(small), Optional.of(small.with(more))));
        }
    },
    CHANGE_TARGETS {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return targets(
                    rules,
                    reader,
                    was -> new Target(
                            was.id(),
                            UndoableRules.QUEUE.arn(),
                            Optional.empty(),
                            Json.obj("Input", new Json.Str("{}"))));
        }
    },
    REMOVE_TARGETS {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return full(rules, reader, was -> was.with(List.of(UndoableRules.STREAM)));
        }
    },
    EVERYTHING_AT_ONCE {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return full(
                    rules,
                    reader,
                    was -> was.with(fields(Optional.of(pattern("x")), "", Optional.empty())
                                    .in(RuleFields.DISABLED))
                            .with(List.of(new Target("else", UndoableRules.QUEUE.arn(), Optional.empty())))
                            .with(Map.of()));
        }
    },
    ENABLE {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return rules.turn(List.of(UndoableRules.SMALL.key()), true, ApplyProgress.nobody());
        }
    },
    DISABLE {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return rules.turn(
                    List.of(UndoableRules.FULL.key(), UndoableRules.TRAIL.key()), false, ApplyProgress.nobody());
        }
    },
    DELETE {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return rules.delete(List.of(UndoableRules.FULL.key()), ApplyProgress.nobody());
        }
    },
    DELETE_DISABLED {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return rules.delete(List.of(UndoableRules.SMALL.key()), ApplyProgress.nobody());
        }
    },
    DELETE_SCHEDULED {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return rules.delete(List.of(UndoableRules.SCHEDULED), ApplyProgress.nobody());
        }
    },
    DELETE_MANY {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            return rules.delete(UndoableRules.KEYS, ApplyProgress.nobody());
        }
    },
    /** One rule of it is changed, one goes and one is new. */
    EDIT_SET {
        @Override
        Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException {
            RuleImage first = image(reader, UndoableRules.FULL.key());
            RuleImage second = image(reader, UndoableRules.SMALL.key());
            RuleDraft third = UndoableRules.FULL.part(3, pattern("three"), "3 of 3");
            return update(
                    rules,
                    new RuleChange(first.key(), Optional.of(first), Optional.of(first.with(second.targets()))),
                    new RuleChange(second.key(), Optional.of(second), Optional.empty()),
                    new RuleChange(
                            third.key(),
                            Optional.empty(),
                            Optional.of(new RuleImage(third.key(), third.fields(), third.targets(), Map.of()))));
        }
    };

    /** Does it, and says how it went. */
    abstract Applied apply(PlannedChanges rules, ReadRule reader) throws InterruptedException;

    private static String pattern(String source) {
        return "{\"source\":[\"" + source + "\"]}";
    }

    private static RuleFields fields(Optional<String> pattern, String description, Optional<String> roleArn) {
        return RuleFields.of(pattern, true, description, roleArn);
    }

    private static RuleImage image(ReadRule reader, RuleKey key) {
        return reader.image(key).orElseThrow();
    }

    private static Applied created(PlannedChanges rules, RuleDraft... drafts) throws InterruptedException {
        return rules.create(List.of(drafts), ApplyProgress.nobody());
    }

    private static Applied update(PlannedChanges rules, RuleChange... changes) throws InterruptedException {
        return rules.update(List.of(changes), ApplyProgress.nobody());
    }

    private static Applied full(PlannedChanges rules, ReadRule reader, UnaryOperator<RuleImage> change)
            throws InterruptedException {
        RuleImage was = image(reader, UndoableRules.FULL.key());
        return update(rules, new RuleChange(was.key(), Optional.of(was), Optional.of(change.apply(was))));
    }

    private static Applied fields(PlannedChanges rules, ReadRule reader, UnaryOperator<RuleFields> change)
            throws InterruptedException {
        return full(rules, reader, was -> was.with(change.apply(was.fields())));
    }

    private static Applied targets(PlannedChanges rules, ReadRule reader, UnaryOperator<Target> change)
            throws InterruptedException {
        return full(
                rules,
                reader,
                was -> was.with(was.targets().stream().map(change).toList()));
    }
}
