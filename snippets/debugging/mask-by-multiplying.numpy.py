import numpy as np

x = np.array([np.nan, 2.])
mask = np.array([0., 1.])
mask * x, np.where(mask > 0, x, 0.)
