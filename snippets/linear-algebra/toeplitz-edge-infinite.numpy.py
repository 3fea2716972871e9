import numpy as np
import scipy

c = np.array([1.0, np.inf, 3.0])
scipy.linalg.toeplitz(c)
