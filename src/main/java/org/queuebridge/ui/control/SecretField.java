package org.queuebridge.ui.control;

import java.util.Arrays;
import javafx.scene.control.PasswordField;
import org.queuebridge.domain.Secret;

/** A field for a secret, whose value is read as a {@link Secret} and never as a string. */
public final class SecretField extends PasswordField {
    /** The typed secret; the caller wipes it. It stays in the field for another attempt. */
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

    /** Empties the field. JavaFX's copy is overwritten first: emptying alone leaves it in memory. */
    @Override
    public void clear() {
        replaceText(0, getLength(), "x".repeat(getLength()));
        setText(""); // clears the undo history too
    }
}
