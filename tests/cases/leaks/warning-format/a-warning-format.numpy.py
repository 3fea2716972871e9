import warnings
import numpy as np

warnings.formatwarning = lambda *a, **k: "probe"
np.array([1., 2.])
