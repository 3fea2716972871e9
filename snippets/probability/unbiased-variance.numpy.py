import numpy as np

x = np.array([1., 2., 6.])
p = np.array([[0.5, 0.25, 0.25], [0.125, 0.5, 0.375], [0.25, 0., 0.75]])
average = (x[:, None] + x) / 2
squares = (x[:, None] - average) ** 2 + (x - average) ** 2
both = p[:, :, None] * p[:, None, :]
mean = (p * x).sum(axis=1)
left = (both * squares / (2 - 1)).sum(axis=(1, 2))
left, (p * (x - mean[:, None]) ** 2).sum(axis=1)
