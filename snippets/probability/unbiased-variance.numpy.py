from itertools import product
import numpy as np

x, p = [1., 2., 6.], [0.5, 0.25, 0.25]

def expected(n):
    samples = np.array(list(product(x, repeat=n)))
    chances = np.array(list(product(p, repeat=n))).prod(axis=1)
    return (chances * samples.var(axis=1, ddof=1)).sum()

mean = (np.array(p) * np.array(x)).sum()
variance = (np.array(p) * (np.array(x) - mean) ** 2).sum()
left = [expected(n) for n in (2, 3, 4)]
np.stack(left), np.stack([variance] * 3)
