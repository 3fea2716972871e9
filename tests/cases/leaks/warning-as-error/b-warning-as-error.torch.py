import warnings

any(f[0] == "error" and f[2] is ResourceWarning for f in warnings.filters)
