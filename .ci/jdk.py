"""Finds the JDK that benchmarks run on."""
import glob, os, sys


def jdk():
    """The folder with the commands of a JDK 25, with a slash at its end."""
    for home in [os.environ.get("JAVA_HOME", "")] + sorted(glob.glob("/usr/lib/jvm/*")):
        try:
            with open(home + "/release") as release:
                if 'JAVA_VERSION="25' in release.read():
                    return home + "/bin/"
        except OSError:
            pass
    sys.exit(os.path.basename(sys.argv[0]) + ": a JDK 25 is needed")
