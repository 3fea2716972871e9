import numpy as np
import scipy

a = np.array([[1.0, 2.0], [3.0, 4.0]])
b = np.array([[5.0, 6.0, 7.0]])
scipy.linalg.block_diag(a, b)
