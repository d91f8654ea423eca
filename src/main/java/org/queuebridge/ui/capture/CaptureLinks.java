package org.queuebridge.ui.capture;

import java.util.function.Consumer;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.ui.capture.list.CaptureRow;

/**
 * What can be done with a captured event elsewhere.
 *
 * @param bench puts the text of an event on the test bench
 * @param save saves an event under a proposed name
 * @param learn learns a format from the text of an event
 * @param correct proposes the plan that corrects the path in the pattern of a rule
 */
public record CaptureLinks(
        Consumer<String> bench,
        Consumer<CaptureRow> save,
        Consumer<String> learn,
        Consumer<DoctorFix.CorrectPath> correct) {}
