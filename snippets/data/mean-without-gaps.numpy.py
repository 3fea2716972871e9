import numpy as np

x = np.array([float("nan"), 2., 4., float("nan")])
np.nanmean(x)
