package app.zhanggui.ui;

import app.zhanggui.rulebook.Platform;

/** The name of a platform in the language of the interface. */
final class PlatformName {

    private PlatformName() {}

    static String of(Platform platform, InterfaceLanguage language) {
        return language == InterfaceLanguage.ENGLISH ? platform.english() : platform.label();
    }
}
