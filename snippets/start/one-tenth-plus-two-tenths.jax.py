import jax.numpy as jnp

x = jnp.array(0.1) + jnp.array(0.2)
x == 0.3
