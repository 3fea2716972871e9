import numpy as np

x = np.array([0., 4., 5., 6., 12.])
p = np.array([0.05, 0.15, 0.55, 0.2, 0.05])
k = np.array([1.25, 1.5, 2., 3.])
mean = (p * x).sum()
sd = np.sqrt((p * (x - mean) ** 2).sum())
far = np.abs(x - mean) >= k[:, None] * sd
np.where(far, p, 0.).sum(axis=1), 1 / k ** 2
