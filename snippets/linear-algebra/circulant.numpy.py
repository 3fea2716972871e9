import numpy as np
import scipy

c = np.array([1.0, 2.0, 3.0])
scipy.linalg.circulant(c)
