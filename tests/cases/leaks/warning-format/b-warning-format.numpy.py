import warnings

warnings.formatwarning("m", UserWarning, "f", 1) == "probe"
