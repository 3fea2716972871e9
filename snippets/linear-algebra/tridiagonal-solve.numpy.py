import numpy as np
import scipy

above, d, below = np.array([0, 1.0, 2.0]), np.array([4.0, 5.0, 6.0]), np.array([3.0, 7.0, 0])
b = np.array([[6.0], [17.0], [25.0]])
scipy.linalg.solve_banded((1, 1), np.stack([above, d, below]), b)
