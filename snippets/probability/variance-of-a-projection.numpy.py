import numpy as np

points = np.array([[0., 1.], [2., 1.], [2., 5.], [4., 3.]])
p = np.array([0.125, 0.25, 0.125, 0.5])
v = np.array([[1., 1., 2.], [0., 1., -3.]])
centered = points - p @ points
covariance = centered.T @ (p[:, None] * centered)
projected = points @ v
p @ (projected - p @ projected) ** 2, (v * (covariance @ v)).sum(axis=0)
