import numpy as np
import scipy

x = np.array([0.5, 1., 4.])
lam = 0.5
scipy.special.boxcox(x, lam)
