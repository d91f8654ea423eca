package org.queuebridge.ui.control;

import java.util.Arrays;
import javafx.scene.control.PasswordField;
import org.queuebridge.domain.Secret;

/** A field for a secret, which leaves it as a {@link Secret} and never as a string. */
public final class SecretField extends PasswordField {
    /** What is typed; the caller wipes it. It stays in the field too, for another attempt. */
    public Secret typed() {
        CharSequence typed = getCharacters();
        char[] chars = new char[typed.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = typed.charAt(i);
        }
        Secret secret = Secret.of(chars);
        Arrays.fill(chars, '\0');
        return secret;
    }

    /** Empties the field. What JavaFX holds of it is written over first: emptying alone leaves it in memory. */
    @Override
    public void clear() {
        replaceText(0, getLength(), "x".repeat(getLength()));
        setText(""); // forgets what could be undone, too
    }
}
