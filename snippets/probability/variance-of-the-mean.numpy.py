from itertools import product
import numpy as np

x, p = [1., 2., 6.], [0.5, 0.25, 0.25]

def variance(values, chances):
    mean = (chances * values).sum()
    return (chances * (values - mean) ** 2).sum()

def of_the_mean(n):
    samples = np.array(list(product(x, repeat=n)))
    chances = np.array(list(product(p, repeat=n))).prod(axis=1)
    return variance(samples.mean(axis=1), chances)

ns = 2, 3, 4
left = [of_the_mean(n) for n in ns]
right = [variance(np.array(x), np.array(p)) / n for n in ns]
np.stack(left), np.stack(right)
