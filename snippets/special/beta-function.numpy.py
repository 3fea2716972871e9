import numpy as np
import scipy

a = np.array([1., 2., 0.5])
b = np.array([1., 3., 0.5])
scipy.special.beta(a, b)
