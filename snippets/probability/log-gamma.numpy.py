import numpy as np
import scipy

x = np.array([0.5, 3., 5., 10.])
scipy.special.gammaln(x)
