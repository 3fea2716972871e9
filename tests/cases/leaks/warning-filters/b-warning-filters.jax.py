import warnings

any(f[1] is not None and "trivium" in f[1].pattern for f in warnings.filters)
