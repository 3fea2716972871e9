import numpy as np

points = np.array([[0., 1.], [2., 1.], [2., 5.], [4., 3.]])
p = np.array([0.125, 0.25, 0.125, 0.5])
centered = points - p @ points
centered.T @ (p[:, None] * centered)
