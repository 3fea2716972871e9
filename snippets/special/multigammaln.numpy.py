import numpy as np
import scipy

a = np.array([2., 3., 5.])
scipy.special.multigammaln(a, 3)
