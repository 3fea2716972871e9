import numpy as np
import scipy

x = np.array([[1.0, 2.0], [4.0, 7.0]])
k = np.array([[1.0, 3.0], [0.0, -2.0]])
scipy.signal.correlate2d(x, k)
