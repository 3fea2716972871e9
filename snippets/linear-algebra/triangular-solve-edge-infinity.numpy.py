import numpy as np
import scipy

L = np.array([[np.inf, 0.], [1., 4.]])
b = np.array([[4.], [14.]])
scipy.linalg.solve_triangular(L, b, lower=True)
