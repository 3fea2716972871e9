import numpy as np
import scipy

A = np.array([[1.0, 2.0], [2.0, 4.0]])
scipy.linalg.polar(A)
