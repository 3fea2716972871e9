import jax.numpy as jnp

[1., 2.]
