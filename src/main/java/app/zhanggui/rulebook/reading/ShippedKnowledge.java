package app.zhanggui.rulebook.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rule documents that come inside the application; they never change while it runs. */
public final class ShippedKnowledge extends KnowledgeSource {

    private static final String ROOT = "classpath:knowledge/";

    private final TreeMap<String, Resource> files = new TreeMap<>();

    /** Looks for the documents in the {@code knowledge} folder of a class path. */
    public ShippedKnowledge(ClassLoader classPath) {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver(classPath);
        try {
            Resource root = resources.getResource(ROOT);
            if (root.exists()) {
                find(resources, root.getURL().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped rule documents cannot be listed", e);
        }
    }

    private void find(PathMatchingResourcePatternResolver resources, String root) throws IOException {
        for (Resource resource : resources.getResources(ROOT + "**/*.*")) {
            String url = resource.getURL().toString();
            String file = decoded(url.substring(Math.min(root.length(), url.length())));
            if (isKnowledge(file)) {
                files.put(file, resource);
            }
        }
    }

    private static String decoded(String path) {
        // In a path, unlike in a form, + means itself.
        return URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
    }

    @Override
    public String toString() {
        return "the documents that come with 掌规";
    }

    @Override
    boolean canChange() {
        return false;
    }

    @Override
    Listing list() {
        TreeMap<String, Listing.Stamp> stamps = new TreeMap<>();
        files.keySet().forEach(file -> stamps.put(file, Listing.Stamp.FIXED));
        return new Listing(stamps, List.of());
    }

    @Override
    byte[] read(String file) throws IOException {
        Resource resource = files.get(file);
        if (resource == null) {
            throw new NoSuchFileException(file);
        }
        try (InputStream in = resource.getInputStream()) {
            return in.readNBytes(FileLimits.MOST_BYTES + 1);
        }
    }

    @Override
    Listing.Stamp stamp(String file) {
        return Listing.Stamp.FIXED;
    }
}
