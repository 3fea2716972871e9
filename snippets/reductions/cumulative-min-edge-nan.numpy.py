import numpy as np

x = np.array([3., np.nan, 1.])
np.minimum.accumulate(x)
