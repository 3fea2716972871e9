import numpy as np
import scipy

z = np.array([0.5 + 1j, 2 - 3j])
scipy.special.loggamma(z)
