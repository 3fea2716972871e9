def measure(bench, n): return {}
