import numpy as np

k = np.array([1., 2., 4.])
tail = 1 / (2 * k ** 2)
x = np.array([2., 3., 4.])
p = np.stack([tail, 1 - 2 * tail, tail], axis=1)
mean = (p * x).sum(axis=1, keepdims=True)
sd = np.sqrt((p * (x - mean) ** 2).sum(axis=1, keepdims=True))
far = np.abs(x - mean) >= k[:, None] * sd
np.where(far, p, 0.).sum(axis=1), 1 / k ** 2
