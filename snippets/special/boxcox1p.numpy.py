import numpy as np
import scipy

x = np.array([0., 0.5, 3.])
lam = 0.
scipy.special.boxcox1p(x, lam)
