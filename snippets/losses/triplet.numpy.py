import numpy as np

anchor, near, far = np.array([0.0, 0.0]), np.array([3.0, 4.0]), np.array([0.0, 5.5])
gap = np.linalg.norm(anchor - near) - np.linalg.norm(anchor - far)
np.maximum(gap + 1.0, 0)
