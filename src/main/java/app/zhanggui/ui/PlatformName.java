package app.zhanggui.ui;

import app.zhanggui.rulebook.Platform;

/** The name of a platform in the language of the interface. */
public final class PlatformName {

    private PlatformName() {}

    /** The English name for the English interface, the Chinese one else. */
    public static String of(Platform platform, InterfaceLanguage language) {
        return language == InterfaceLanguage.ENGLISH ? platform.english() : platform.label();
    }
}
