import jax.numpy as jnp

x = jnp.array([True, True, False])
jnp.prod(x)
