package org.entente.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.FileDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.network.Network;
import org.junit.jupiter.api.Test;

/** Nobody writes a file but the package that writes it whole. */
class OneWriterTest {
    private static final Set<String> WRITING = Set.of(
            "write",
            "writeString",
            "newBufferedWriter",
            "newOutputStream",
            "newByteChannel",
            "copy",
            "move",
            "createFile",
            "createTempFile",
            "createLink");

    private static final Set<String> WRITERS = Set.of(
            "java.io.FileOutputStream",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.io.PrintStream",
            "java.io.PrintWriter",
            "java.nio.channels.FileChannel",
            "java.nio.channels.AsynchronousFileChannel");

    @Test
    void filesAreWrittenInOnePlace() {
        assertThat(writing().filter(access -> !isWriter(access.getOriginOwner())))
                .extracting(JavaAccess::getDescription)
                .isEmpty();
    }

    @Test
    void theRuleSeesTheWriter() {
        assertThat(writing().map(access -> access.getTarget().getOwner().getSimpleName()))
                .contains("Files", "FileOutputStream", "FileChannel");
    }

    private static Stream<JavaAccess<?>> writing() {
        return new ClassFileImporter()
                .importUrl(Network.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .flatMap(javaClass -> javaClass.getAccessesFromSelf().stream())
                        .filter(OneWriterTest::writes);
    }

    private static boolean isWriter(JavaClass javaClass) {
        return javaClass.getPackageName().equals(WholeFile.class.getPackageName());
    }

    private static boolean writes(JavaAccess<?> access) {
        String owner = access.getTarget().getOwner().getName();
        String name = access.getTarget().getName();
        if (owner.equals("java.nio.file.Files")) {
            return WRITING.contains(name);
        }
        boolean opens = name.equals("<init>") || name.equals("open");
        return WRITERS.contains(owner) && opens && namesAFile(access);
    }

    /** Not one that only wraps a stream or belongs to the process. */
    private static boolean namesAFile(JavaAccess<?> access) {
        List<String> files = List.of("java.io.File,", "java.nio.file.Path,", "java.lang.String,");
        String parameters = access.getTarget().getFullName().replaceFirst(".*\\((.*)\\)", "$1") + ",";
        return !parameters.startsWith(FileDescriptor.class.getName())
                && files.stream().anyMatch(parameters::startsWith);
    }
}
