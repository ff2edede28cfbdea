"""A PostgreSQL of its own for a benchmark."""
import os, subprocess, sys, tempfile

from jdk import jdk

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def class_path_of_tests():
    """The libraries that tests of the core use, the server among them. Maven takes ten seconds to tell, so what it said is
    kept until a pom.xml changes."""
    kept = os.path.join(ROOT, "catalogue-core/target/class-path-of-tests")
    poms = [os.path.join(ROOT, folder, "pom.xml") for folder in ("", "catalogue-core")]
    if not os.path.exists(kept) or any(os.path.getmtime(pom) >= os.path.getmtime(kept) for pom in poms):
        os.makedirs(os.path.dirname(kept), exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=os.path.dirname(kept), delete=False) as file:
            subprocess.run(["mvn", "-q", "-Pquick", "-pl", "catalogue-core", "dependency:build-classpath",
                            "-DincludeScope=test", "-Dmdep.outputFile=" + file.name],
                           cwd=ROOT, check=True, timeout=300, stdout=subprocess.DEVNULL)
        os.replace(file.name, kept)
    with open(kept, encoding="utf-8") as written:
        return written.read().strip()


class Postgres:
    """Runs until it is closed, or until this process ends."""

    def __init__(self, class_path):
        self.process = subprocess.Popen(
            [jdk() + "java", "-XX:TieredStopAtLevel=1", "-cp", class_path, os.path.join(ROOT, ".ci/PostgresServer.java")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.url = self.process.stdout.readline().strip()
        if not self.url:
            sys.exit(os.path.basename(sys.argv[0]) + ": PostgreSQL does not start")

    def close(self):
        self.process.stdin.close()
        self.process.wait(60)
