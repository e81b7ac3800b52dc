package app.zhanggui.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index of the last rule book on disk, so that a start need not build it.
 *
 * <p>An index on disk is whole or not there: it is written beside and moved into place. It is read into memory with
 * every checksum compared; whatever is wrong with it is a reason to build anew, never to fail. Writing and reading
 * never happen at once.
 */
final class IndexStore {

    private static final Logger LOG = LoggerFactory.getLogger(IndexStore.class);
    private static final String UNFINISHED = "unfinished-";
    private static final Pattern OURS = Pattern.compile(UNFINISHED + ".*|\\d+-.*");

    private final Path folder;

    /** A store in the folder, which need not exist. */
    IndexStore(Path folder) {
        this.folder = folder;
    }

    /** The index of that stamp, in memory; empty where there is none or it is damaged, which is logged. */
    Optional<Directory> load(IndexStamp stamp) {
        Path place = folder.resolve(stamp.folder());
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(place, stamp));
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index in {} cannot be used and is built anew: {}", place, e.toString());
            return Optional.empty();
        }
    }

    /** Writes the index and removes those before it; where that fails, a warning is logged and nothing else happens. */
    void save(Directory index, IndexStamp stamp) {
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
            write(index, unfinished);
            Path place = folder.resolve(stamp.folder());
            delete(place);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            IOUtils.fsync(folder, true);
            LOG.info("The index is kept in {}", place);
            removeAllBut(place);
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "The index cannot be kept in {}: {}. Answers come from memory; the next start builds it anew.",
                    folder,
                    e.toString());
            removeUnfinished();
        }
    }

    private static Directory read(Path place, IndexStamp stamp) throws IOException {
        try (Directory files = FSDirectory.open(place, NoLockFactory.INSTANCE)) {
            String commit = SegmentInfos.getLastCommitSegmentsFileName(files);
            if (commit == null) {
                throw new IndexNotFoundException("no commit among " + Arrays.toString(files.listAll()));
            }
            check(files, commit);
            SegmentInfos segments = SegmentInfos.readCommit(files, commit);
            if (!IndexStamp.of(segments.getUserData()).equals(stamp)) {
                throw new CorruptIndexException("it is the index of " + segments.getUserData(), commit);
            }
            Directory memory = new ByteBuffersDirectory();
            for (String file : segments.files(true)) {
                memory.copyFrom(files, file, file, IOContext.READONCE);
                check(memory, file);
            }
            return memory;
        }
    }

    private static void check(Directory directory, String file) throws IOException {
        try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(input);
        }
    }

    private static void write(Directory index, Path place) throws IOException {
        List<String> files = List.of(index.listAll());
        try (Directory target = FSDirectory.open(place, NoLockFactory.INSTANCE)) {
            for (String file : files) {
                target.copyFrom(index, file, file, IOContext.READONCE);
            }
            target.sync(files);
            target.syncMetaData();
        }
    }

    private void removeAllBut(Path place) throws IOException {
        for (Path old : ours()) {
            if (!old.equals(place)) {
                delete(old);
            }
        }
    }

    private void removeUnfinished() {
        try {
            for (Path old : ours()) {
                if (old.getFileName().toString().startsWith(UNFINISHED)) {
                    delete(old);
                }
            }
        } catch (IOException e) {
            LOG.debug("An unfinished index stays in {}", folder, e);
        }
    }

    private List<Path> ours() throws IOException {
        try (Stream<Path> places = Files.list(folder)) {
            return places.filter(
                            path -> OURS.matcher(path.getFileName().toString()).matches())
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            IOUtils.rm(place);
        }
    }
}
