import numpy as np
import scipy

x = np.array([0., 0.])
y = np.array([float("nan"), -2.])
scipy.special.xlog1py(x, y)
