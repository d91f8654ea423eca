package org.queuebridge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers may repeat secrets that they were sent. */
class RedactionTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        Bad header: Authorization: Bearer dGhlIHRva2Vu-_x1. Try again | Bad header: Authorization: Bearer ••• Try again
        basic Y2xpZW50OnNlY3JldA== is wrong                           | basic ••• is wrong
        'x-amz-security-token:FwoGZXIvYXdzEXAMPLE' was signed         | 'x-amz-security-token:•••' was signed
        Credential=AKIA/x, Signature=0123456789abcdef0123456789abcdef | Credential=AKIA/x, Signature=•••
        {"client_secret":"hush-hush","error":"bad"}                   | {"client_secret":"•••","error":"bad"}
        {"SecretAccessKey": "hush-hush"}                              | {"SecretAccessKey": "•••"}
        ?access_token=hush-hush&state=1                               | ?access_token=•••&state=1
        token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl here  | token ••• here
        """, delimiter = '|', quoteCharacter = '`')
    void masksTextThatLooksLikeCredentials(String said, String shown) {
        assertThat(Redaction.of(said)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic authentication is not supported",
                "The bearer of this message",
                "The security token included in the request is invalid.",
                "User: arn:aws:iam::123456789012:user/jo is not authorized to perform: events:PutRule",
                "Parameter ScheduleExpression is not valid.",
                "password policy"
            })
    void keepsOrdinaryWords(String said) {
        assertThat(Redaction.of(said)).isEqualTo(said);
    }

    @Test
    void masksAHeldSecretUntilItIsWiped() {
        Secret secret = Secret.of("open sesame".toCharArray());

        assertThat(Redaction.of("open sesame, it said: open sesame!")).isEqualTo("•••, it said: •••!");
        secret.wipe();
        assertThat(Redaction.of("open sesame")).isEqualTo("open sesame");
    }

    /** Whatever is shorter is a word of any text. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        eightlet | eightleteightlet eightle, xeightlet  | ••••••' eightle, x•••'
        seven-l  | seven-l                              | 'seven-l
        aabaabaa | aabaabaabaa                          | •••'baa
        """, delimiter = '|', quoteCharacter = '`')
    void masksTextsOfAtLeastEightCharacters(String held, String said, String shown) {
        Secret secret = Secret.of(held.toCharArray());

        assertThat(Redaction.of(said)).isEqualTo(shown.replace("'", ""));
        secret.wipe();
    }

    @Test
    void aTraceForTheLogNamesThePlaceAndNoSecret() {
        Secret secret = Secret.of("open sesame".toCharArray());

        assertThat(Redaction.trace(new IllegalStateException("with open sesame")))
                .startsWith("java.lang.IllegalStateException: with •••")
                .contains("at " + RedactionTest.class.getName());
        secret.wipe();
    }

    /** Whoever goes on after a failure stops where the person canceled. */
    @Test
    void cancellationIsNeverCaught() {
        Failure refused = new Failure.Invalid(Reason.AWS_INVALID, List.of("x"), Evidence.NONE);
        FailureException canceled = new FailureException(new Failure.Canceled());

        assertThat(new FailureException(refused, new IllegalStateException()).unlessCanceled())
                .isEqualTo(refused);
        assertThatThrownBy(canceled::unlessCanceled).isSameAs(canceled).hasMessageStartingWith("CANCELED []");
    }

    @Test
    void noFailureRepeatsASecret() {
        Secret secret = Secret.of("open sesame".toCharArray());
        String words = "You said open sesame";
        Evidence evidence = new Evidence(Optional.of(words), Optional.of(words), Optional.of(words));
        List<Failure> failures = List.of(
                new Failure.SignIn(Reason.AWS_SIGNATURE, List.of(words), evidence),
                new Failure.Forbidden(Reason.AWS_ACTION_DENIED, List.of(words), evidence, words, Optional.of(words)),
                new Failure.NotFound(Reason.AWS_NOT_FOUND, List.of(words), evidence),
                new Failure.Conflict(Reason.AWS_ALREADY_EXISTS, List.of(words), evidence),
                new Failure.Throttled(Reason.AWS_THROTTLED, List.of(words), evidence),
                new Failure.Network(Reason.AWS_UNREADABLE, List.of(words), evidence),
                new Failure.Invalid(Reason.AWS_INVALID, List.of(words), evidence),
                new Failure.Unexpected(Reason.UNEXPECTED, List.of(words), evidence));

        assertThat(failures)
                .allSatisfy(failure -> assertThat(failure + new FailureException(failure).getMessage())
                        .contains("You said •••")
                        .doesNotContain("sesame"));
        assertThat(failures).allSatisfy(failure -> assertThat(failure.args()).containsExactly("You said •••"));
        secret.wipe();
    }

    @ParameterizedTest
    @ValueSource(strings = {"p&ss <w\"rd>/+1'", "ünïcode 💬 key", "plain-secret_1"})
    void masksAKnownSecretInEverySpelling(String held) {
        Secret secret = Secret.of(held.toCharArray());
        String form = URLEncoder.encode(held, StandardCharsets.UTF_8);
        String json = held.replace("\\", "\\\\").replace("\"", "\\\"");
        String html = held.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");

        for (String spelled : List.of(held, form, form.replace("+", "%20"), json, html)) {
            assertThat(Redaction.of("It said " + spelled + ".")).isEqualTo("It said •••.");
        }
        for (String user : List.of("", "u:", "us:", "user:")) {
            String coded = Base64.getEncoder().encodeToString((user + held).getBytes(StandardCharsets.UTF_8));
            String shown = Redaction.of("It said " + coded + ".");
            assertThat(shown).contains("•••").doesNotContain(coded.substring(8, coded.length() - 4));
        }
        secret.wipe();
    }
}
