import numpy as np


def first(seed):
    return np.random.default_rng(seed).permutation(10)[0].item()


sorted({first(seed) for seed in range(60)})
