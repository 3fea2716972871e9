import numpy as np

rng = np.random.default_rng(0)


def noisy(x):
    return x + rng.random()


y = np.vectorize(noisy)(np.zeros(3))
(y == y[0]).all()
