import numpy as np

rng = np.random.default_rng(0)
x = np.arange(100)
rng.shuffle(x)
bool((x != np.arange(100)).any())
