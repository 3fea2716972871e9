import numpy as np
import scipy

c, r = np.array([1.0, 2.0, 3.0]), np.array([1.0, 4.0, 5.0])
scipy.linalg.toeplitz(c, r)
