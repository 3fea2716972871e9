import jax.numpy as jnp

x = jnp.arange(4.)
2 * x**2, 2 * x @ x
