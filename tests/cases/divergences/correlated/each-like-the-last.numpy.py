import numpy as np

from scipy.signal import lfilter

noise = np.random.default_rng(3).normal(size=20_000)
lfilter([(1 - 0.995**2) ** 0.5], [1, -0.995], noise)
