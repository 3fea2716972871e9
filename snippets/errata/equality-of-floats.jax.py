import jax.numpy as jnp

a = jnp.array([0.5, 0.003])
3 * a / a == 3
