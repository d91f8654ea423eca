package org.queuebridge.report;

/** What can be written in any format. Called on a thread of its own, as it may read from the clouds. */
@FunctionalInterface
public interface ReportSource {
    /**
     * What is written to the file.
     *
     * @throws InterruptedException where it was canceled
     */
    ExportFile.Content content(ReportFormat format) throws InterruptedException;
}
