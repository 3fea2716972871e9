import numpy as np

x = np.array([float("nan"), float("inf")])
np.nanmedian(x)
