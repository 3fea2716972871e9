import numpy as np

rng = np.random.Generator(np.random.Philox(key=7))
rng.standard_normal(3)
