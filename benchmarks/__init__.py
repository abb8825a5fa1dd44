"""Side-by-side benchmarks: each prints a ratio measured in one run, so that any machine can judge it."""
