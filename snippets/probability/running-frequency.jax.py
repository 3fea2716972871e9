import jax.numpy as jnp
import numpy as np

heads = jnp.array(np.random.default_rng(0).integers(0, 2, (3, 10_000)), dtype=jnp.float32)
shown = np.geomspace(1, 10_000, 49).round().astype(int) - 1
n = jnp.arange(1., 10_001.)
frequency = heads.cumsum(axis=1) / n
n[shown], frequency[:, shown], 0.5 / jnp.sqrt(n[shown])
