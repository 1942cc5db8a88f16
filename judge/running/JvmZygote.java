/* A launcher that runs the classes of one Java program in its own virtual machine, each time with a class loader of its own, so that no run
 * sees the static fields of another. It speaks the protocol that launcher.c draws. See jvm.py, which says which programs may come here.
 *
 * Only a run that ends well and at once counts: whatever else happens is told as exit code UNSURE, and "dirty" where something goes on.
 * Time is that of the whole process; what is allocated is looked at, for the peak of a run would be hidden by those before it. */
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class JvmZygote {
    static final int REQUESTS = 3, REPLIES = 4, STDIN = 5, STDOUT = 6, STDERR = 7;
    static final int UNSURE = 255;
    /** Seconds of CPU time, and of any, after which a run does not count. */
    static final double PATIENCE_S = 0.3, MOST_S = 5;
    static final long MOST_ALLOCATED = 32L << 20;

    /** The classes of the program, from its folder, read once. */
    static final Map<String, byte[]> classes = new HashMap<>();
    static volatile boolean hasFailed;

    static class Loader extends ClassLoader {
        Loader() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] content = classes.get(name);
            if (content == null) throw new ClassNotFoundException(name);
            return defineClass(name, content, 0, content.length);
        }
    }

    static class Run implements Runnable {
        final String main;
        final String[] words;

        Run(String main, String[] words) {
            this.main = main;
            this.words = words;
        }

        @Override
        public void run() {
            try {
                Method method = new Loader().loadClass(main).getMethod("main", String[].class);
                method.setAccessible(true);
                method.invoke(null, (Object) words);
            } catch (Throwable error) {
                hasFailed = true;
            }
        }
    }

    /** A file that a program cannot close: it is there for the next run. */
    static InputStream kept(InputStream file) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return file.read();
            }

            @Override
            public int read(byte[] to, int start, int count) throws IOException {
                return file.read(to, start, count);
            }

            @Override
            public int available() throws IOException {
                return file.available();
            }
        };
    }

    static PrintStream printing(OutputStream file) throws IOException {
        OutputStream kept = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                file.write(one);
            }

            @Override
            public void write(byte[] from, int start, int count) throws IOException {
                file.write(from, start, count);
            }
        };
        return new PrintStream(new BufferedOutputStream(kept, 8192), true, System.getProperty("file.encoding"));
    }

    static FileDescriptor descriptor(int number) throws ReflectiveOperationException {
        FileDescriptor made = new FileDescriptor();
        Field field = FileDescriptor.class.getDeclaredField("fd");
        field.setAccessible(true);
        field.setInt(made, number);
        return made;
    }

    static double cpuSeconds() {
        try {
            String line = new String(Files.readAllBytes(new File("/proc/self/stat").toPath()));
            String[] parts = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(parts[11]) + Long.parseLong(parts[12])) / 100.0;
        } catch (IOException error) {
            return System.nanoTime() / 1e9;
        }
    }

    static void readClasses(File folder, String before) throws IOException {
        File[] files = folder.listFiles();
        for (File file : files == null ? new File[0] : files) {
            String name = file.getName();
            if (file.isDirectory()) readClasses(file, before + name + ".");
            else if (name.endsWith(".class")) classes.put(before + name.substring(0, name.length() - 6), Files.readAllBytes(file.toPath()));
        }
    }

    /** The fields of a request, without its numbers and its environment: the words of the command. */
    static List<String> command(byte[] content) throws IOException {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < content.length; at++) {
            if (content[at] == 0) {
                fields.add(new String(content, start, at - start, "UTF-8"));
                start = at + 1;
            }
        }
        int count = Integer.parseInt(fields.get(7));
        return fields.subList(8, 8 + count);
    }

    public static void main(String[] given) throws Exception {
        DataInputStream requests = new DataInputStream(new BufferedInputStream(new FileInputStream(descriptor(REQUESTS))));
        FileOutputStream replies = new FileOutputStream(descriptor(REPLIES));
        FileInputStream stdin = new FileInputStream(descriptor(STDIN));
        FileOutputStream stdout = new FileOutputStream(descriptor(STDOUT)), stderr = new FileOutputStream(descriptor(STDERR));
        File scratch = new File(given[1]);
        replies.write("ready\n".getBytes());
        while (true) {
            int size = Integer.reverseBytes(requests.readInt());
            byte[] content = new byte[size];
            requests.readFully(content);
            List<String> words = command(content);
            int place = words.indexOf("-cp");
            if (classes.isEmpty()) readClasses(new File(words.get(place + 1)), "");
            stdin.getChannel().position(0);
            stdout.getChannel().position(0);
            stderr.getChannel().position(0);
            System.setIn(new BufferedInputStream(kept(stdin)));
            System.setOut(printing(stdout));
            System.setErr(printing(stderr));
            hasFailed = false;
            ThreadGroup group = new ThreadGroup("main");
            String[] arguments = words.subList(place + 3, words.size()).toArray(new String[0]);
            Runtime machine = Runtime.getRuntime();
            long before = machine.totalMemory() - machine.freeMemory();
            double cpu = cpuSeconds(), began = System.nanoTime() / 1e9;
            Thread thread = new Thread(group, new Run(words.get(place + 2), arguments), "main");
            thread.start();
            while (group.activeCount() > 0 && cpuSeconds() < cpu + PATIENCE_S && System.nanoTime() / 1e9 < began + MOST_S) {
                if (thread.isAlive()) thread.join(20);
                else Thread.sleep(2);
            }
            boolean goesOn = group.activeCount() > 0;
            long allocated = machine.totalMemory() - machine.freeMemory() - before;
            String[] left = scratch.list();
            boolean isDirty = goesOn || (left != null && left.length > 0);
            boolean isSure = !isDirty && !hasFailed && allocated >= 0 && allocated < MOST_ALLOCATED;
            long wall = (long) ((System.nanoTime() / 1e9 - began) * 1e6), spent = (long) ((cpuSeconds() - cpu) * 1e6);
            long printed = stdout.getChannel().size();
            String reply = String.format("0 0 %d 0 %d %d 0 %d 0 %d 0%n", isSure ? 0 : UNSURE, spent, wall, printed, isDirty ? 1 : 0);
            replies.write(reply.getBytes());
            if (goesOn) Runtime.getRuntime().halt(0);
        }
    }
}
