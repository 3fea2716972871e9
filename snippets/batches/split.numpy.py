import numpy as np

x = np.arange(10)
shuffled = np.random.default_rng(0).permutation(x)
training, validation = np.split(shuffled, [8])
len(training), len(validation), sorted([*map(int, training), *map(int, validation)])
