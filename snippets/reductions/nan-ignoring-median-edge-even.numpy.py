import numpy as np

x = np.array([1., float("nan"), 3., 4., 8.])
np.nanmedian(x)
