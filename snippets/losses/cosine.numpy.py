import numpy as np

a, b = np.array([1.0, 0.0]), np.array([1.0, 1.0])
1 - a @ b / (np.linalg.norm(a) * np.linalg.norm(b))
