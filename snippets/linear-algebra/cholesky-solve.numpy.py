import numpy as np
import scipy

L = np.array([[2., 0.], [1., 3.]])
b = np.array([[8.], [22.]])
scipy.linalg.cho_solve((L, True), b)
