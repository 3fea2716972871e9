import sys

sys.intern_probe.get() if hasattr(sys, "intern_probe") else 1
