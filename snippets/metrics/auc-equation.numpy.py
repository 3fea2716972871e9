import numpy as np

above = np.array([0.0, 0.0, 0.5, 1.0, 1.0])
right = np.array([0.0, 0.5, 0.5, 0.5, 1.0])
negative, positive = np.array([0.6, 0.3]), np.array([0.9, 0.2])
np.trapezoid(right, above), (positive[:, None] > negative).mean()
