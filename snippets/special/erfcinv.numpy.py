import numpy as np
import scipy

y = np.array([1e-6, 0.5, 1., 1.9])
scipy.special.erfcinv(y)
