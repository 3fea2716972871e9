import jax.numpy as jnp

x = jnp.array(-3.5)
float(x), int(x)
