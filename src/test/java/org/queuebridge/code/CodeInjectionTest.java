package org.queuebridge.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Texts of a rule cannot change the code around them: what is outside of strings and comments does not depend on what
 * is inside. Strings and comments are recognized by the rules of each language, independently of the code under test.
 */
class CodeInjectionTest {
    private static final int PLANS = 250;

    /** A string or comment of each language; everything else is code. */
    private static final Pattern BASH = Pattern.compile(
            "\\\\.|\\$'(?:[^'\\\\]|\\\\.)*'|'[^']*'|\"(?:[^\"\\\\]|\\\\.)*\"|(?<=^|\\s)#[^\\n]*",
            Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern PYTHON = Pattern.compile(
            "\"\"\"(?:[^\\\\]|\\\\.)*?\"\"\"|'''(?:[^\\\\]|\\\\.)*?'''|\"(?:[^\"\\\\\\n"
                    + "]|\\\\.)*\"|'(?:[^'\\\\\\n"
                    + "]|\\\\.)*'|#[^\\n"
                    + "]*",
            Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\[^\\n])*\"|#[^\\n]*");

    @ParameterizedTest
    @EnumSource
    void codeDoesNotDependOnTheTextsInIt(Language language) {
        Random random = new Random(250);
        String plain = code(language, "plain text");
        for (int plan = 0; plan < PLANS; plan++) {
            String nasty = nasty(random);
            String code = code(language, nasty);

            assertThat(skeleton(language, code)).as("made with %s", nasty).isEqualTo(skeleton(language, plain));
        }
    }

    private static String code(Language language, String text) {
        return PlanCode.write(
                language, CodeExamples.update("before", text), CodeExamples.PLACE, CodeExamples.named(text));
    }

    private static String nasty(Random random) {
        List<String> pieces = new ArrayList<>();
        for (int piece = 0; piece <= random.nextInt(4); piece++) {
            String text = CodeExamples.NASTY.get(random.nextInt(CodeExamples.NASTY.size()));
            int from = random.nextInt(text.length());
            pieces.add(text.substring(from));
            pieces.add(text.substring(0, from));
        }
        return "x" + String.join(random.nextBoolean() ? "" : "'\"\\", pieces);
    }

    private static String skeleton(Language language, String code) {
        Pattern text = switch (language) {
            case CLI -> BASH;
            case PYTHON -> PYTHON;
            case TERRAFORM, CLOUDFORMATION -> QUOTED;
        };
        return text.matcher(code)
                .replaceAll(found -> Matcher.quoteReplacement(written(language, found.group())))
                .replaceAll("(S|\\\\')+", "S")
                .replaceAll("[ \\t]*\\n\\s*", "\n");
    }

    /** What remains of a string, a comment or an escaped character. */
    private static String written(Language language, String text) {
        if (text.startsWith("\\")) {
            return text;
        }
        if (text.startsWith("#")) {
            return "";
        }
        String inserted = text.replace("$${", "").replace("%%{", "");
        boolean computed = language == Language.TERRAFORM && (inserted.contains("${") || inserted.contains("%{"));
        return computed ? "COMPUTED" : "S";
    }
}
