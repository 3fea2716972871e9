import numpy as np
import scipy

A = np.array([[1., 2., 4.], [4., 2., 0.], [2., 5., 1.]])
scipy.linalg.lu(A)
