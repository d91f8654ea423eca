package org.queuebridge.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.queuebridge.ui.capture.CaptureBeside;
import org.queuebridge.ui.menu.MenuAction;
import org.queuebridge.ui.palette.PaletteEntry;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.ui.shell.MainWindow;
import org.queuebridge.ui.shell.Section;

/** What shows events as they arrive, from any screen: by keys, the palette and menus. */
final class CaptureCommands {
    private final MainWindow window;
    private final Navigation navigation;
    private final CapturePart capture;
    private final Supplier<CaptureBeside> screen;

    /** @param screen the screen Doctor with live events beside it */
    CaptureCommands(MainWindow window, Navigation navigation, CapturePart capture, Supplier<CaptureBeside> screen) {
        this.window = window;
        this.navigation = navigation;
        this.capture = capture;
        this.screen = screen;
    }

    /** Lets the keys of all screens do it. */
    void byKeys() {
        window.on(Keys.CAPTURE, this::ofSelected);
        window.on(Keys.BUS_LOG, this::log);
    }

    /** For the palette. */
    List<PaletteEntry> entries(boolean busChosen) {
        return List.of(
                PaletteEntry.action(
                        MenuAction.of("palette.capture-bus", this::ofBus).unless(!busChosen, "palette.not.bus")),
                PaletteEntry.action(MenuAction.of("buslog.start", this::log)
                        .by(Keys.BUS_LOG)
                        .unless(!busChosen, "palette.not.bus")));
    }

    void ofBus() {
        navigation.diagnose(List.of());
        capture.open(screen.get(), Optional.empty());
    }

    /** For the rule of that name. */
    void ofRule(String name) {
        navigation.diagnose(List.of(name));
        capture.open(screen.get(), Optional.of(name));
    }

    /** For the one rule that is selected; else for the bus. */
    private void ofSelected() {
        List<String> names = navigation.selected();
        if (navigation.doctorShowsSubject()) {
            capture.open(screen.get(), names.stream().findFirst());
        } else if (names.size() == 1) {
            ofRule(names.getFirst());
        } else {
            ofBus();
        }
    }

    private void log() {
        window.sectionProperty().set(Section.DOCTOR);
        capture.openLog(screen.get());
    }
}
