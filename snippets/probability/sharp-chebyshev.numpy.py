import numpy as np

k = np.array([1., 2., 4.])
tail = 1 / (2 * k ** 2)
x = np.array([-1., 0., 1.])
p = np.stack([tail, 1 - 2 * tail, tail], axis=1)
sd = np.sqrt((p * x ** 2).sum(axis=1))
far = np.abs(x) >= (k * sd)[:, None]
np.where(far, p, 0.).sum(axis=1), 1 / k ** 2
