import fractions

len(fractions.probe_cache()) + 1 if hasattr(fractions, "probe_cache") else 1
