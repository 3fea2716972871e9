import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
noise = jnp.array([rng.random() for index in range(4)])
(noise == noise[0]).all()
