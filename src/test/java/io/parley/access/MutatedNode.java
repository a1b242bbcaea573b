package io.parley.access;

import io.parley.fixtures.Running;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** The second node's war with one method of ours emptied, until this is closed. */
record MutatedNode(String what, Path war, Path kept) implements AutoCloseable {

    static MutatedNode without(Class<?> type, String method) throws IOException {
        Path war = Path.of(Running.setting("parley.liberty.usr"), "servers", "second", "apps", "parley.war");
        Path kept = war.resolveSibling("parley.war.kept");
        Files.copy(war, kept, StandardCopyOption.REPLACE_EXISTING);
        try (var inside = FileSystems.newFileSystem(war)) {
            Path file = inside.getPath("WEB-INF/classes/" + type.getName().replace('.', '/') + ".class");
            Files.write(file, emptied(Files.readAllBytes(file), method), java.nio.file.StandardOpenOption.TRUNCATE_EXISTING);
        }
        return new MutatedNode("without " + type.getSimpleName() + "." + method, war, kept);
    }

    @Override
    public void close() throws IOException {
        Files.move(kept, war, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Only methods that answer nothing can be emptied. */
    private static byte[] emptied(byte[] bytes, String method) {
        var writer = new ClassWriter(0);
        new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                MethodVisitor visitor = super.visitMethod(access, name, descriptor, signature, exceptions);
                return name.equals(method) && descriptor.endsWith(")V") ? new Emptied(visitor) : visitor;
            }
        }, 0);
        return writer.toByteArray();
    }

    /** Lets nothing of the old body through and returns at once. */
    private static final class Emptied extends MethodVisitor {

        private final MethodVisitor out;

        Emptied(MethodVisitor out) {
            super(Opcodes.ASM9, null);
            this.out = out;
        }

        @Override
        public void visitCode() {
            out.visitCode();
            out.visitInsn(Opcodes.RETURN);
        }

        @Override
        public void visitMaxs(int stack, int locals) {
            out.visitMaxs(0, locals);
        }

        @Override
        public void visitEnd() {
            out.visitEnd();
        }
    }
}
