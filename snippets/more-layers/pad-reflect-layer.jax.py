import jax.numpy as jnp

x = jnp.array([[1.0, 2.0, 3.0]])
jnp.pad(x, ((0, 0), (2, 1)), mode="reflect")
