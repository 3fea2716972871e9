import numpy as np
import scipy

A = np.array([[3.0, -1.0], [4.0, 2.0]])
scipy.linalg.polar(A)[0]
