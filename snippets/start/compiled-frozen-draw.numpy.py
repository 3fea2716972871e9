import numpy as np

rng = np.random.default_rng(0)


def noise(x):
    return x + rng.random()


first, second = noise(np.zeros(2)), noise(np.zeros(2))
np.array_equal(first, second)
