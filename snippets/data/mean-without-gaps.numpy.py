import numpy as np

x = np.array([float("nan"), 2., 5., 2.])
np.nanmean(x)
