import numpy as np

x = np.array([1., 2., 6.])
p = np.array([[0.5, 0.25, 0.25], [0.125, 0.5, 0.375], [0.25, 0., 0.75]])
mean = (p * x).sum(axis=1)
left = (p * (x - mean[:, None]) ** 2).sum(axis=1)
left, (p * x ** 2).sum(axis=1) - mean ** 2
