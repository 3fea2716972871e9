import numpy as np

y, p = np.array([0.0, 1.0, 3.0]), np.array([1.0, 2.0, 5.0])
covariance = ((y - y.mean()) * (p - p.mean())).mean()
2 * covariance / (y.var() + p.var() + (y.mean() - p.mean()) ** 2)
