import numpy as np

np.ma.core.default_filler["f"] = -1.0
np.array([1., 2.])
