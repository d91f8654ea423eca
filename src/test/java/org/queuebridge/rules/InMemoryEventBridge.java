package org.queuebridge.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;

/**
 * EventBridge in memory. Records its calls as {@code operation rule}. By script, a call fails before or after it has
 * done its work, something happens before it, or what was changed is seen only some reads later.
 */
public final class InMemoryEventBridge implements EventBridge {
    /** What {@link #partnerSources()} returns, or throws. */
    public volatile Supplier<List<PartnerSource>> sources = List::of;

    /** The buses that it lists; rules can be on others too. */
    public volatile List<EventBus> buses = List.of();

    private final Map<String, RuleWithTargets> rules = new LinkedHashMap<>();
    private final CallScript script = new CallScript();
    private final Map<String, Map<String, String>> tags = new HashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private Map<String, RuleWithTargets> stale = Map.of();
    private int unreadable;
    private int staleReads;
    private BiPredicate<String, String> awsMatches = (_, _) -> true;

    /** What happens before and after its calls. */
    public CallScript script() {
        return script;
    }

    /** The next call that nothing is said of yet, of any rule or of one ({@code rule orders}), fails at once. */
    public InMemoryEventBridge failBefore(String operation, Failure failure) {
        script.failBefore(operation, failure);
        return this;
    }

    /** The next call of that operation that nothing is said of yet does its work, but its answer is lost. */
    public InMemoryEventBridge failAfter(String operation, Failure failure) {
        script.failAfter(operation, failure);
        return this;
    }

    /** Runs this once the next call of that operation that nothing is said of yet has done its work. */
    public InMemoryEventBridge after(String operation, Runnable action) {
        script.after(operation, action);
        return this;
    }

    /** Runs this before the next call of that operation that nothing is said of yet. */
    public InMemoryEventBridge before(String operation, Runnable action) {
        script.before(operation, action);
        return this;
    }

    /** The next call of that operation is as usual. */
    public InMemoryEventBridge pass(String operation) {
        script.pass(operation);
        return this;
    }

    /** So many reads still see what is there now, whatever changes. */
    public InMemoryEventBridge staleFor(int reads) {
        stale = Map.copyOf(rules);
        staleReads = reads;
        return this;
    }

    /** What TestEventPattern says of pattern and event. */
    public InMemoryEventBridge awsMatches(BiPredicate<String, String> matches) {
        awsMatches = matches;
        return this;
    }

    /** So many rules of every bus are listed without a name. */
    public InMemoryEventBridge holdingUnreadable(int count) {
        unreadable = count;
        return this;
    }

    public InMemoryEventBridge holding(Rule rule, Target... targets) {
        rules.put(key(rule.bus(), rule.name()), new RuleWithTargets(rule, List.of(targets)));
        return this;
    }

    /** What is really there, however stale reads are. */
    public Optional<RuleWithTargets> holds(String bus, String name) {
        return Optional.ofNullable(rules.get(key(bus, name)));
    }

    /** Every call in order, e.g. {@code putRule orders}. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** The calls that change something, in order. */
    public List<String> changes() {
        return calls.stream()
                .filter(call -> call.matches("(put|remove|delete|enable|disable|tag |untag).*"))
                .toList();
    }

    @Override
    public Listed<EventBus> buses() {
        return Listed.whole(buses);
    }

    @Override
    public List<PartnerSource> partnerSources() {
        return sources.get();
    }

    @Override
    public synchronized Listed<Rule> rules(String bus, String prefix, Consumer<List<Rule>> soFar) {
        begin("rules", bus);
        List<Rule> found = rules.values().stream()
                .map(RuleWithTargets::rule)
                .filter(rule -> rule.bus().equals(bus) && rule.name().startsWith(prefix))
                .toList();
        soFar.accept(found.subList(0, found.size() / 2));
        script.begin("last page");
        return new Listed<>(found, unreadable);
    }

    @Override
    public synchronized Optional<Rule> rule(String bus, String name) {
        begin("rule", name);
        boolean old = staleReads > 0;
        staleReads -= old ? 1 : 0;
        return Optional.ofNullable((old ? stale : rules).get(key(bus, name))).map(RuleWithTargets::rule);
    }

    @Override
    public synchronized List<Target> targets(String bus, String rule) {
        begin("targets", rule);
        return held(bus, rule).targets();
    }

    @Override
    public synchronized List<String> rulesTo(String bus, String targetArn) {
        begin("rulesTo", targetArn);
        return rules.values().stream()
                .filter(rule -> rule.rule().bus().equals(bus))
                .filter(rule -> rule.targets().stream().map(Target::arn).anyMatch(targetArn::equals))
                .map(rule -> rule.rule().name())
                .toList();
    }

    @Override
    public synchronized String putRule(RuleKey key, RuleFields fields, Map<String, String> wanted) {
        begin("putRule", key.name());
        String arn = arn(key.name());
        Rule rule = new Rule(key.name(), key.bus(), arn, fields, Optional.empty());
        Optional<RuleWithTargets> there = holds(key.bus(), key.name());
        if (there.isEmpty()) {
            tags.put(arn, Map.copyOf(wanted));
        }
        rules.put(
                key(key.bus(), key.name()),
                new RuleWithTargets(rule, there.map(RuleWithTargets::targets).orElse(List.of())));
        script.end("putRule");
        return arn;
    }

    @Override
    public synchronized Map<String, String> tags(String ruleArn) {
        begin("tags", nameOf(ruleArn));
        return tags.getOrDefault(arn(nameOf(ruleArn)), Map.of());
    }

    @Override
    public synchronized void tag(String ruleArn, Map<String, String> wanted) {
        begin("tag", nameOf(ruleArn));
        Map<String, String> all = new HashMap<>(tags.getOrDefault(arn(nameOf(ruleArn)), Map.of()));
        all.putAll(wanted);
        tags.put(arn(nameOf(ruleArn)), all);
        script.end("tag");
    }

    @Override
    public synchronized void untag(String ruleArn, Collection<String> keys) {
        begin("untag", nameOf(ruleArn));
        Map<String, String> all = new HashMap<>(tags.getOrDefault(arn(nameOf(ruleArn)), Map.of()));
        all.keySet().removeAll(keys);
        tags.put(arn(nameOf(ruleArn)), all);
        script.end("untag");
    }

    @Override
    public synchronized void putTargets(String bus, String rule, List<Target> targets) {
        begin("putTargets", rule);
        List<Target> now = new ArrayList<>(held(bus, rule).targets());
        for (Target target : targets) {
            now.removeIf(each -> each.id().equals(target.id()));
            now.add(target);
        }
        replaceTargets(bus, rule, now);
        script.end("putTargets");
    }

    @Override
    public synchronized void removeTargets(String bus, String rule, Collection<String> targetIds) {
        begin("removeTargets", rule);
        List<Target> now = new ArrayList<>(held(bus, rule).targets());
        now.removeIf(target -> targetIds.contains(target.id()));
        replaceTargets(bus, rule, now);
        script.end("removeTargets");
    }

    @Override
    public synchronized void deleteRule(String bus, String rule) {
        begin("deleteRule", rule);
        if (holds(bus, rule).filter(it -> !it.targets().isEmpty()).isPresent()) {
            throw new FailureException(new Failure.Invalid(
                    Reason.AWS_INVALID, List.of("Rule can't be deleted since it has targets."), Evidence.NONE));
        }
        rules.remove(key(bus, rule));
        tags.remove(arn(rule));
        script.end("deleteRule");
    }

    @Override
    public synchronized void enable(String bus, String rule) {
        begin("enable", rule);
        setState(bus, rule, true);
        script.end("enable");
    }

    @Override
    public synchronized void disable(String bus, String rule) {
        begin("disable", rule);
        setState(bus, rule, false);
        script.end("disable");
    }

    @Override
    public synchronized boolean testPattern(String pattern, String event) {
        begin("testPattern", "");
        return awsMatches.test(pattern, event);
    }

    private void begin(String operation, String rule) {
        calls.add((operation + " " + rule).strip());
        script.begin(operation);
        script.begin(operation + " " + rule);
    }

    private RuleWithTargets held(String bus, String rule) {
        return holds(bus, rule)
                .orElseThrow(() -> new FailureException(new Failure.NotFound(
                        Reason.AWS_NOT_FOUND,
                        List.of("Rule " + rule + " does not exist on EventBus " + bus + "."),
                        Evidence.NONE)));
    }

    private void replaceTargets(String bus, String rule, List<Target> targets) {
        rules.put(key(bus, rule), new RuleWithTargets(held(bus, rule).rule(), targets));
    }

    private void setState(String bus, String name, boolean enabled) {
        RuleWithTargets held = held(bus, name);
        Rule was = held.rule();
        RuleFields fields = was.fields().in(enabled ? RuleFields.ENABLED : RuleFields.DISABLED);
        Rule now = new Rule(was.name(), was.bus(), was.arn(), fields, was.managedBy());
        rules.put(key(bus, name), new RuleWithTargets(now, held.targets()));
    }

    private static String arn(String rule) {
        return "arn:aws:events:eu-central-1:111122223333:rule/" + rule;
    }

    private static String nameOf(String arn) {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }

    private static String key(String bus, String name) {
        return bus + "\n" + name;
    }
}
