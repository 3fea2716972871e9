import numpy as np
import scipy

x = np.array([0.5, 5., 200.])
scipy.special.k1e(x)
