package app.zhanggui.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Our own modules and icons under a folder whose name is a digest of all of them: a browser may keep them for ever, and
 * the names by which they import each other need no digest of their own.
 */
@Component
public class VersionedFiles implements WebMvcConfigurer {

    static final String FOLDER = "/files/";

    private static final int DIGEST_LENGTH = 12;

    private final String folder;

    VersionedFiles() {
        folder = FOLDER + digest() + "/";
    }

    /** The address of one of our files, by its path in {@code frontend}. */
    public String address(String path) {
        return folder + path;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(folder + "**").addResourceLocations("classpath:/static/");
    }

    private static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:/static/**/*.*");
            Arrays.sort(files, Comparator.comparing(VersionedFiles::name));
            for (Resource file : files) {
                digest.update(name(file).getBytes(StandardCharsets.UTF_8));
                try (InputStream in = file.getInputStream()) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException("our own static files", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String name(Resource file) {
        try {
            return file.getURL().getPath().replaceAll(".*/static/", "");
        } catch (IOException e) {
            throw new UncheckedIOException(file.getDescription(), e);
        }
    }
}
