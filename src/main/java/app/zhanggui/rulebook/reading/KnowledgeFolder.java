package app.zhanggui.rulebook.reading;

import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A folder of rule documents, with the folders in it; hidden files and links out of the folder are left out. */
public final class KnowledgeFolder extends KnowledgeSource {

    private final Path folder;

    /** Names the folder, which need not exist yet. */
    public KnowledgeFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public String toString() {
        return "the folder " + folder;
    }

    @Override
    boolean canChange() {
        return true;
    }

    @Override
    Listing list() {
        if (!Files.isDirectory(folder)) {
            throw unavailable(Files.exists(folder) ? "is not a folder" : "does not exist");
        }
        try {
            Walk walk = new Walk(folder.toRealPath());
            Files.walkFileTree(walk.root, walk);
            return new Listing(walk.files, walk.problems);
        } catch (IOException e) {
            throw unavailable("cannot be read (" + reason(e) + ")");
        }
    }

    @Override
    byte[] read(String file) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            return in.readNBytes(FileLimits.MOST_BYTES + 1);
        }
    }

    @Override
    Listing.Stamp stamp(String file) throws IOException {
        return Listing.Stamp.of(Files.readAttributes(folder.resolve(file), BasicFileAttributes.class));
    }

    private KnowledgeUnavailableException unavailable(String what) {
        return new KnowledgeUnavailableException("The knowledge folder " + folder + " " + what
                + "; name a readable folder of rule documents, or none to use the documents that come with 掌规.");
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "");
    }

    /** One pass over the folder that reads attributes only. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final TreeMap<String, Listing.Stamp> files = new TreeMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            boolean hidden = !path.equals(root)
                    && name(path).substring(name(path).lastIndexOf('/') + 1).startsWith(".");
            return hidden ? SKIP_SUBTREE : CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (isKnowledge(name(path))) {
                add(path, attributes);
            }
            return CONTINUE;
        }

        private void add(Path path, BasicFileAttributes attributes) {
            try {
                if (!attributes.isSymbolicLink()) {
                    files.put(name(path), Listing.Stamp.of(attributes));
                } else if (path.toRealPath().startsWith(root)) {
                    files.put(name(path), Listing.Stamp.of(Files.readAttributes(path, BasicFileAttributes.class)));
                } else {
                    note(path, "the link leads out of the knowledge folder; put the file itself here");
                }
            } catch (IOException e) {
                note(path, "the file cannot be read (" + reason(e) + ")");
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
            if (path.equals(root)) {
                throw e;
            }
            note(path, "cannot be read (" + reason(e) + ")");
            return CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) throws IOException {
            if (e != null) {
                visitFileFailed(path, e);
            }
            return CONTINUE;
        }

        private void note(Path path, String message) {
            problems.add(new Problem(name(path), 1, "", message));
        }

        private String name(Path path) {
            return root.relativize(path).toString().replace('\\', '/');
        }
    }
}
