package io.github.shownotes.catalogue.web;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/// The embedded database with somebody who notes which threads use it, and who can make it hang or fail. While this is open it
/// stands for every embedded database of the process.
final class WatchedDatabase implements AutoCloseable {
    private static final Set<String> HARMLESS = Set.of("toString", "hashCode", "equals", "isClosed", "unwrap",
            "isWrapperFor");

    private final Driver real;
    private final Driver watching;
    private final Set<String> threads = ConcurrentHashMap.newKeySet();
    private volatile boolean fails;
    private volatile CountDownLatch hold = new CountDownLatch(0);

    WatchedDatabase() throws SQLException {
        real = DriverManager.getDriver("jdbc:h2:mem:watched");
        watching = (Driver) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Driver.class},
                (proxy, method, args) -> watched(call(real, method.getName(), () -> method.invoke(real, args)),
                        Connection.class));
        DriverManager.deregisterDriver(real);
        DriverManager.registerDriver(watching);
    }

    /// The names of all threads that waited for it.
    Set<String> threads() {
        return threads;
    }

    /// From now on every statement hangs until [#release].
    void hang() {
        hold = new CountDownLatch(1);
    }

    /// From now on every statement fails as when the server is away.
    void fail() {
        fails = true;
    }

    void release() {
        hold.countDown();
        fails = false;
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private Object call(Object target, String name, Call call) throws Throwable {
        if (!HARMLESS.contains(name) && !(target instanceof Driver)) {
            threads.add(Thread.currentThread().getName());
        }
        if (name.startsWith("execute") || name.startsWith("prepare")) {
            hold.await();
            if (fails) {
                throw new SQLTransientConnectionException("the database is away");
            }
        }
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /// The same object, watched when it is a connection or what a connection gives.
    private Object watched(Object object, Class<?> type) {
        if (!type.isInstance(object)) {
            return object;
        }
        InvocationHandler handler = (proxy, method, args) -> {
            Object result = call(object, method.getName(), () -> method.invoke(object, args));
            Class<?> given = method.getReturnType();
            return given.isInterface() && given.getName().startsWith("java.sql.") && !given.getName().endsWith(
                    "MetaData") ? watched(result, given) : result;
        };
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{type}, handler);
    }

    @Override
    public void close() throws SQLException {
        release();
        DriverManager.deregisterDriver(watching);
        DriverManager.registerDriver(real);
    }
}
