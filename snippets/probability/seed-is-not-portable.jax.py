import jax
import numpy as np

key = jax.random.key(0)
rng = np.random.default_rng(0)
jax.random.randint(key, (5,), 0, 1000) == rng.integers(1000, size=5)
