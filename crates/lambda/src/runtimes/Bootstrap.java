// Loads a Java handler and serves it events from the Lambda Runtime API.
//
// It names no class of aws-lambda-java-core: handlers bring their own copy, and what they are given of it are proxies.

import java.io.*;
import java.lang.reflect.*;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

public final class Bootstrap {
    private static final String API = "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/";
    private static final String CORE = "com.amazonaws.services.lambda.runtime.";
    // A log event of several lines travels as one: the engine turns this character back into a line break.
    private static final char LINE = 0x1e;
    private static final boolean JSON_LOG = "JSON".equals(System.getenv("AWS_LAMBDA_LOG_FORMAT"));
    private static final List<String> LEVELS = List.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL");
    private static final PrintStream OUT = System.out;
    private static String requestId;

    /** What a handler is given an event by, whatever its form. */
    private interface Served {
        byte[] serve(byte[] event, Map<String, String> headers) throws Throwable;
    }

    /** An error with a type of the platform's. */
    private static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String kind;

        Fault(String kind, String message) {
            super(message);
            this.kind = kind;
        }
    }

    public static void main(String[] arguments) throws Exception {
        Served served;
        try {
            Thread.currentThread().setContextClassLoader(packaged());
            served = load(System.getenv("_HANDLER"));
        } catch (Throwable error) {
            say("ERROR", told(error));
            post("init/error", described(error), kind(error));
            System.exit(1);
            return;
        }
        while (true) {
            HttpURLConnection asked = open("invocation/next");
            byte[] event = asked.getInputStream().readAllBytes();
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            asked.getHeaderFields().forEach((name, values) -> headers.put(name == null ? "" : name, values.get(0)));
            requestId = headers.get("Lambda-Runtime-Aws-Request-Id");
            String trace = headers.get("Lambda-Runtime-Trace-Id");
            if (trace != null) System.setProperty("com.amazonaws.xray.traceHeader", trace);
            try {
                post("invocation/" + requestId + "/response", served.serve(event, headers), null);
            } catch (Throwable error) {
                say("ERROR", told(error));
                post("invocation/" + requestId + "/error", described(error), kind(error));
            }
        }
    }

    // --- The Runtime API ---------------------------------------------------------------------------------------------

    private static HttpURLConnection open(String route) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(API + route).openConnection();
        connection.setReadTimeout(0);
        return connection;
    }

    private static void post(String route, byte[] body, String kind) throws Exception {
        HttpURLConnection connection = open(route);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        if (kind != null) connection.setRequestProperty("Lambda-Runtime-Function-Error-Type", kind);
        connection.setFixedLengthStreamingMode(body.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        try (InputStream in = connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (in != null) in.readAllBytes();
        }
    }

    // --- What is logged ----------------------------------------------------------------------------------------------

    private static void say(String level, String text) {
        if (!JSON_LOG) {
            OUT.print(text.stripTrailing().replace('\n', LINE) + "\n");
        } else if (LEVELS.indexOf(level) >= LEVELS.indexOf(System.getenv("AWS_LAMBDA_LOG_LEVEL"))) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("timestamp", Instant.now().toString());
            line.put("level", level);
            line.put("message", text.stripTrailing());
            line.put("AWSRequestId", requestId);
            OUT.print(Json.write(line) + "\n");
        }
        OUT.flush();
    }

    private static String kind(Throwable error) { return error instanceof Fault ? ((Fault) error).kind : error.getClass().getName(); }

    private static String told(Throwable error) {
        StringBuilder text = new StringBuilder();
        text.append(error.getMessage() == null ? "" : error.getMessage()).append(": ").append(kind(error)).append('\n');
        for (String frame : frames(error)) text.append("\tat ").append(frame).append('\n');
        return text.toString();
    }

    /** The frames of a handler's own: what brought the event to it says nothing to whoever wrote it. */
    private static List<String> frames(Throwable error) {
        List<String> frames = new ArrayList<>();
        for (StackTraceElement frame : error.getStackTrace()) {
            String type = frame.getClassName();
            if (type.startsWith("Bootstrap")) break;
            if (!type.contains("reflect.")) frames.add(frame.toString());
        }
        return frames;
    }

    private static Map<String, Object> fields(Throwable error) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("errorMessage", error.getMessage());
        fields.put("errorType", kind(error));
        fields.put("stackTrace", frames(error));
        if (error.getCause() != null && error.getCause() != error) fields.put("cause", fields(error.getCause()));
        return fields;
    }

    private static byte[] described(Throwable error) { return Json.write(fields(error)).getBytes(StandardCharsets.UTF_8); }

    // --- The handler -------------------------------------------------------------------------------------------------

    /** The package, its jars in `lib`, and those of the layers. */
    private static URLClassLoader packaged() throws Exception {
        File root = new File(System.getenv("LAMBDA_TASK_ROOT"));
        List<URL> places = new ArrayList<>(List.of(root.toURI().toURL()));
        for (File folder : List.of(new File(root, "lib"), new File(System.getProperty("tidegate.layers")))) {
            File[] jars = folder.listFiles((place, name) -> name.endsWith(".jar"));
            if (jars == null) continue;
            Arrays.sort(jars);
            for (File jar : jars) places.add(jar.toURI().toURL());
        }
        return new URLClassLoader(places.toArray(new URL[0]), Bootstrap.class.getClassLoader());
    }

    private static Served load(String name) throws Throwable {
        String[] parts = name.split("::", 2);
        Class<?> type;
        try {
            type = Class.forName(parts[0], true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException error) {
            throw new Fault("java.lang.ClassNotFoundException", "Class not found: " + parts[0]);
        }
        Method method = method(type, parts.length == 2 ? parts[1] : "handleRequest", name);
        Object handler = Modifier.isStatic(method.getModifiers()) ? null : made(type);
        method.setAccessible(true);
        return (event, headers) -> call(handler, method, event, headers);
    }

    private static Object made(Class<?> type) throws Throwable {
        try {
            return type.getConstructor().newInstance();
        } catch (NoSuchMethodException error) {
            throw new Fault("java.lang.NoSuchMethodException", "Class " + type.getName() + " has no public zero-argument constructor");
        } catch (InvocationTargetException error) {
            throw error.getCause();
        }
    }

    /** The method of a handler: of several, the one with the most parameters, and no bridge that the compiler made. */
    private static Method method(Class<?> type, String name, String handler) {
        Comparator<Method> better = Comparator.<Method>comparingInt(one -> isContext(last(one)) ? 1 : 0)
            .thenComparingInt(Method::getParameterCount);
        return Arrays.stream(type.getMethods()).filter(one -> one.getName().equals(name) && !one.isBridge()).max(better)
            .orElseThrow(() -> new Fault("Runtime.HandlerNotFound", "No public method named " + name + " with appropriate method signature found on class " + type.getName() + " (" + handler + ")"));
    }

    private static Class<?> last(Method method) {
        Class<?>[] types = method.getParameterTypes();
        return types.length == 0 ? void.class : types[types.length - 1];
    }

    private static boolean isContext(Class<?> type) { return type.getName().equals(CORE + "Context"); }

    private static byte[] call(Object handler, Method method, byte[] event, Map<String, String> headers) throws Throwable {
        Type[] types = method.getGenericParameterTypes();
        Class<?>[] plain = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        ByteArrayOutputStream written = null;
        for (int at = 0; at < types.length; at++) {
            if (isContext(plain[at])) arguments[at] = context(plain[at], headers);
            else if (plain[at] == OutputStream.class) arguments[at] = written = new ByteArrayOutputStream();
            else if (plain[at] == InputStream.class) arguments[at] = new ByteArrayInputStream(event);
            else arguments[at] = Json.bound(Json.read(new String(event, StandardCharsets.UTF_8)), types[at]);
        }
        Object answer;
        try {
            answer = method.invoke(handler, arguments);
        } catch (InvocationTargetException error) {
            throw error.getCause();
        } finally {
            System.out.flush();
        }
        if (written != null) return written.toByteArray();
        return (method.getReturnType() == void.class ? "null" : Json.write(answer)).getBytes(StandardCharsets.UTF_8);
    }

    // --- The context -------------------------------------------------------------------------------------------------

    private static Object context(Class<?> type, Map<String, String> headers) throws Exception {
        long deadline = Long.parseLong(headers.get("Lambda-Runtime-Deadline-Ms"));
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("getAwsRequestId", requestId);
        known.put("getLogGroupName", System.getenv("AWS_LAMBDA_LOG_GROUP_NAME"));
        known.put("getLogStreamName", System.getenv("AWS_LAMBDA_LOG_STREAM_NAME"));
        known.put("getFunctionName", System.getenv("AWS_LAMBDA_FUNCTION_NAME"));
        known.put("getFunctionVersion", System.getenv("AWS_LAMBDA_FUNCTION_VERSION"));
        known.put("getInvokedFunctionArn", headers.get("Lambda-Runtime-Invoked-Function-Arn"));
        known.put("getMemoryLimitInMB", Integer.valueOf(System.getenv("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")));
        ClassLoader loader = type.getClassLoader();
        known.put("getLogger", logger(loader));
        known.put("getClientContext", answering(loader, "ClientContext", headers.get("Lambda-Runtime-Client-Context")));
        known.put("getIdentity", answering(loader, "CognitoIdentity", headers.getOrDefault("Lambda-Runtime-Cognito-Identity", "{}")));
        return Proxy.newProxyInstance(loader, new Class<?>[] {type}, (proxy, method, arguments) ->
            method.getName().equals("getRemainingTimeInMillis")
                ? Integer.valueOf((int) Math.max(deadline - System.currentTimeMillis(), 0))
                : known.get(method.getName()));
    }

    private static Object logger(ClassLoader loader) throws Exception {
        Class<?> type = declared(loader, "LambdaLogger");
        return type == null ? null : Proxy.newProxyInstance(loader, new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (!method.getName().equals("log")) return null;
            Object text = arguments[0] instanceof byte[] ? new String((byte[]) arguments[0], StandardCharsets.UTF_8) : arguments[0];
            say(arguments.length == 2 ? arguments[1].toString() : "INFO", String.valueOf(text));
            return null;
        });
    }

    /** An interface of the package's own copy of the core library, which may be cut down to what its handlers use. */
    private static Class<?> declared(ClassLoader loader, String name) {
        try { return Class.forName(CORE + name, true, loader); } catch (ClassNotFoundException absent) { return null; }
    }

    /** An interface of the core library whose getters answer from a JSON object. */
    private static Object answering(ClassLoader loader, String name, String json) throws Exception {
        if (json == null) return null;
        Map<?, ?> object = (Map<?, ?>) Json.read(json);
        Class<?> type = declared(loader, name);
        return type == null ? null : Proxy.newProxyInstance(loader, new Class<?>[] {type}, (proxy, method, arguments) -> {
            Object value = object.get(property(method.getName(), "get"));
            boolean nested = method.getReturnType().getName().equals(CORE + "Client") && value != null;
            return nested ? answering(loader, "Client", Json.write(value)) : value;
        });
    }

    /** The property that an accessor is for, or null. */
    static String property(String method, String prefix) {
        if (!method.startsWith(prefix) || method.length() == prefix.length()) return null;
        String name = method.substring(prefix.length());
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}

/** JSON as handlers see it: maps, lists, texts, numbers, and objects with accessors. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) { this.text = text; }

    static Object read(String text) {
        Json json = new Json(text);
        return json.value();
    }

    private IllegalArgumentException wrong() { return new IllegalArgumentException("An event that is no JSON, at character " + at); }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private boolean eats(char wanted) {
        space();
        if (at >= text.length() || text.charAt(at) != wanted) return false;
        at++;
        return true;
    }

    private Object value() {
        space();
        if (at >= text.length()) throw wrong();
        char first = text.charAt(at);
        if (first == '{') return object();
        if (first == '[') return array();
        if (first == '"') return string();
        int from = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) at++;
        String word = text.substring(from, at);
        if (word.equals("null")) return null;
        if (word.equals("true") || word.equals("false")) return Boolean.valueOf(word);
        return number(word);
    }

    private static Object number(String word) {
        if (word.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E')) return Double.valueOf(word);
        long whole = Long.parseLong(word);
        if (whole == (int) whole) return (int) whole;
        return whole;
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        if (eats('}')) return object;
        do {
            space();
            String name = string();
            if (!eats(':')) throw wrong();
            object.put(name, value());
        } while (eats(','));
        if (!eats('}')) throw wrong();
        return object;
    }

    private List<Object> array() {
        List<Object> items = new ArrayList<>();
        at++;
        if (eats(']')) return items;
        do items.add(value()); while (eats(','));
        if (!eats(']')) throw wrong();
        return items;
    }

    private String string() {
        if (at >= text.length() || text.charAt(at++) != '"') throw wrong();
        StringBuilder out = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') return out.toString();
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escaped = text.charAt(at++);
            int known = "nrtbf".indexOf(escaped);
            if (escaped == 'u') {
                out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                at += 4;
            } else {
                out.append(known < 0 ? escaped : "\n\r\t\b\f".charAt(known));
            }
        }
        throw wrong();
    }

    static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value == null || value instanceof Boolean || value instanceof Number) out.append(value);
        else if (value instanceof CharSequence || value instanceof Character || value instanceof Enum || value.getClass().getName().startsWith("java.time.")) quoted(value.toString(), out);
        else if (value instanceof Map) members((Map<?, ?>) value, out);
        else if (value instanceof Collection) items((Collection<?>) value, out);
        else if (value.getClass().isArray()) items(listed(value), out);
        else members(properties(value), out);
    }

    private static List<Object> listed(Object array) {
        List<Object> items = new ArrayList<>();
        for (int at = 0; at < Array.getLength(array); at++) items.add(Array.get(array, at));
        return items;
    }

    private static void items(Collection<?> items, StringBuilder out) {
        String before = "[";
        if (items.isEmpty()) out.append(before);
        for (Object item : items) {
            out.append(before);
            write(item, out);
            before = ",";
        }
        out.append(']');
    }

    private static void members(Map<?, ?> members, StringBuilder out) {
        String before = "{";
        if (members.isEmpty()) out.append(before);
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.append(before);
            quoted(String.valueOf(member.getKey()), out);
            out.append(':');
            write(member.getValue(), out);
            before = ",";
        }
        out.append('}');
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"');
        for (char c : text.toCharArray()) {
            int known = "\"\\\n\r\t\b\f".indexOf(c);
            if (known >= 0) out.append('\\').append("\"\\nrtbf".charAt(known));
            else if (c < 0x20) out.append(String.format("\\u%04x", (int) c));
            else out.append(c);
        }
        out.append('"');
    }

    /** What an object shows of itself: its getters, and its public fields. */
    private static Map<String, Object> properties(Object value) {
        Map<String, Object> found = new TreeMap<>();
        try {
            for (Field field : value.getClass().getFields()) {
                if (!Modifier.isStatic(field.getModifiers())) found.put(field.getName(), field.get(value));
            }
            for (Method method : value.getClass().getMethods()) {
                String name = Bootstrap.property(method.getName(), method.getReturnType() == boolean.class ? "is" : "get");
                boolean own = method.getDeclaringClass() != Object.class && !Modifier.isStatic(method.getModifiers());
                if (name == null || !own || method.getParameterCount() > 0) continue;
                method.setAccessible(true);
                found.put(name, method.invoke(value));
            }
            return found;
        } catch (ReflectiveOperationException error) {
            throw new IllegalArgumentException("An answer that cannot be written as JSON: " + value.getClass().getName(), error);
        }
    }

    /** A value as a parameter of a handler wants it. */
    static Object bound(Object value, Type wanted) throws Exception {
        Class<?> type = wanted instanceof Class ? (Class<?>) wanted
            : wanted instanceof ParameterizedType ? (Class<?>) ((ParameterizedType) wanted).getRawType() : Object.class;
        Type[] of = wanted instanceof ParameterizedType ? ((ParameterizedType) wanted).getActualTypeArguments() : new Type[0];
        if (value == null || type == Object.class) return value;
        if (type == String.class) return value instanceof String ? value : write(value);
        if (value instanceof Number && (type.isPrimitive() || Number.class.isAssignableFrom(type))) return sized((Number) value, type);
        if (type.isPrimitive() || type.isInstance(value) && of.length == 0) return value;
        if (Collection.class.isAssignableFrom(type)) {
            List<Object> items = new ArrayList<>();
            for (Object item : (List<?>) value) items.add(bound(item, of.length == 1 ? of[0] : Object.class));
            return Set.class.isAssignableFrom(type) ? new java.util.LinkedHashSet<>(items) : items;
        }
        if (Map.class.isAssignableFrom(type)) {
            Map<String, Object> members = new LinkedHashMap<>();
            for (Map.Entry<?, ?> member : ((Map<?, ?>) value).entrySet()) {
                members.put((String) member.getKey(), bound(member.getValue(), of.length == 2 ? of[1] : Object.class));
            }
            return members;
        }
        return bean((Map<?, ?>) value, type);
    }

    private static Object sized(Number number, Class<?> type) {
        switch (type.getSimpleName().toLowerCase()) {
            case "long": return number.longValue();
            case "double": return number.doubleValue();
            case "float": return number.floatValue();
            case "short": return number.shortValue();
            case "byte": return number.byteValue();
            case "number": return number;
            default: return number.intValue();
        }
    }

    private static Object bean(Map<?, ?> members, Class<?> type) throws Exception {
        Object bean = type.getDeclaredConstructor().newInstance();
        for (Method method : type.getMethods()) {
            String name = Bootstrap.property(method.getName(), "set");
            if (name != null && method.getParameterCount() == 1 && members.containsKey(name)) {
                method.setAccessible(true);
                method.invoke(bean, bound(members.get(name), method.getGenericParameterTypes()[0]));
            }
        }
        for (Field field : type.getFields()) {
            if (members.containsKey(field.getName())) field.set(bean, bound(members.get(field.getName()), field.getGenericType()));
        }
        return bean;
    }
}
