package app.zhanggui.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test in a real browser against the application, started in this JVM on a free port.
 *
 * <p>Its methods take a {@link com.microsoft.playwright.Page}: a new one each, in Chinese, whose relative addresses lead to
 * the application. The class is skipped where no browser is found. Name it {@code *IT}.
 *
 * @see BrowserExtension
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
