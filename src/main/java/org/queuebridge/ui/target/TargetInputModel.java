package org.queuebridge.ui.target;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.rule.InputCheck;
import org.queuebridge.domain.rule.InputCheck.Wrong;
import org.queuebridge.domain.rule.InputTemplate;
import org.queuebridge.domain.rule.TargetInput;
import org.queuebridge.json.JsonText;
import org.queuebridge.words.Messages;

/** What a target receives: the typed input, its errors, and the result for an event. */
public final class TargetInputModel {
    private final TargetContext context;
    private final ObjectProperty<InputKind> kind = new SimpleObjectProperty<>(InputKind.WHOLE);
    private final StringProperty path = new SimpleStringProperty("$.detail");
    private final StringProperty paths = new SimpleStringProperty("");
    private final StringProperty template = new SimpleStringProperty("");
    private final StringProperty constant = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper pathError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper templateError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper constantError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

    /** The kinds of input. The words are in the messages under {@code target.input.<NAME>}. */
    public enum InputKind {
        WHOLE,
        PART,
        TRANSFORMED,
        CONSTANT
    }

    TargetInputModel(TargetInput there, TargetContext context) {
        this.context = context;
        load(there);
        kind.subscribe(_ -> follow());
        for (StringProperty field : List.of(path, paths, template, constant)) {
            field.subscribe(_ -> follow());
        }
    }

    /** The kinds to choose from: a constant text only where there is one. */
    List<InputKind> kinds() {
        return constant.get().isEmpty()
                ? List.of(InputKind.WHOLE, InputKind.PART, InputKind.TRANSFORMED)
                : List.of(InputKind.values());
    }

    ObjectProperty<InputKind> kindProperty() {
        return kind;
    }

    StringProperty pathProperty() {
        return path;
    }

    /** {@code name = $.path}, a line each. */
    StringProperty pathsProperty() {
        return paths;
    }

    StringProperty templateProperty() {
        return template;
    }

    StringProperty constantProperty() {
        return constant;
    }

    /** The error of the path or of the transformer's paths. */
    ReadOnlyStringProperty pathErrorProperty() {
        return pathError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty templateErrorProperty() {
        return templateError.getReadOnlyProperty();
    }

    ReadOnlyStringProperty constantErrorProperty() {
        return constantError.getReadOnlyProperty();
    }

    /** What arrives of the sample event, laid out; empty while something is wrong. */
    ReadOnlyStringProperty resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** A note about the result; empty for none. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** The input; empty while it is invalid. */
    Optional<TargetInput> input() {
        boolean well = pathError.get().isEmpty()
                && templateError.get().isEmpty()
                && constantError.get().isEmpty();
        return well ? Optional.of(typed()) : Optional.empty();
    }

    private void load(TargetInput there) {
        switch (there) {
            case TargetInput.Whole() -> {}
            case TargetInput.Part(String text) -> {
                kind.set(InputKind.PART);
                path.set(text);
            }
            case TargetInput.Transformed(var map, String text) -> {
                kind.set(InputKind.TRANSFORMED);
                paths.set(InputPathLines.text(map));
                template.set(text);
            }
            case TargetInput.Constant(String text) -> {
                kind.set(InputKind.CONSTANT);
                constant.set(text);
            }
        }
    }

    private TargetInput typed() {
        return switch (kind.get()) {
            case WHOLE -> new TargetInput.Whole();
            case PART -> new TargetInput.Part(path.get().strip());
            case TRANSFORMED -> new TargetInput.Transformed(InputPathLines.paths(paths.get()), template.get());
            case CONSTANT -> new TargetInput.Constant(constant.get());
        };
    }

    private void follow() {
        TargetInput input = typed();
        List<Wrong> wrong = InputCheck.of(input);
        String ofLines = kind.get() == InputKind.TRANSFORMED ? wrongLines(paths.get()) : "";
        pathError.set(ofLines.isEmpty() ? words(wrong, each -> !each.problem().ofTemplate()) : ofLines);
        templateError.set(words(wrong, each -> each.problem().ofTemplate()));
        constantError.set(
                kind.get() == InputKind.CONSTANT && !isJson(constant.get())
                        ? Messages.text("target.input.constant.not-json")
                        : "");
        show(input().map(each -> each.result(context.event(), context.ruleArn(), context.ruleName())));
    }

    private void show(Optional<TargetInput.Result> arrives) {
        result.set(arrives.map(each -> laidOut(each.text())).orElse(""));
        note.set(arrives.map(this::note).orElse(""));
    }

    private String note(TargetInput.Result arrives) {
        if (!arrives.missing().isEmpty()) {
            return Messages.text("target.input.missing", String.join(", ", arrives.missing()));
        }
        if (isJson(arrives.text())) {
            return "";
        }
        boolean json = kind.get() == InputKind.TRANSFORMED && !new InputTemplate(template.get()).isText();
        return Messages.text(json ? "target.input.nothing" : "target.input.spoilt");
    }

    private static String wrongLines(String text) {
        return InputPathLines.unlike(text)
                .map(line -> Messages.text("target.input.unlike", line.strip()))
                .or(() -> InputPathLines.twice(text).map(name -> Messages.text("target.input.twice", name)))
                .orElse("");
    }

    private static String words(List<Wrong> wrong, Predicate<Wrong> which) {
        return wrong.stream()
                .filter(which)
                .findFirst()
                .map(each -> Messages.text("target.input.problem." + each.problem(), each.about()))
                .orElse("");
    }

    private static boolean isJson(String text) {
        return JsonText.parse(text).value().isPresent()
                || text.lines()
                        .filter(line -> !line.isBlank())
                        .allMatch(line -> JsonText.parse(line).value().orElse(new Json.Null()) instanceof Json.Str);
    }

    private static String laidOut(String text) {
        return JsonText.parse(text).value().map(JsonLayout::text).orElse(text);
    }
}
