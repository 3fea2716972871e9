import numpy as np
import scipy

S, b = np.array([[1.0, 2.0], [2.0, 1.0]]), np.array([[5.0], [4.0]])
scipy.linalg.solve(S, b, assume_a="sym")
