import numpy as np
import scipy

A = np.array([[1.0, 2.0, 3.0], [3.0, 5.0, 6.0], [4.0, 8.0, 9.0]])
scipy.linalg.hessenberg(A)
