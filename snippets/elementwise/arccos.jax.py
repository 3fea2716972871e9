import jax.numpy as jnp

x = jnp.array([-0.5, 0.25, 0.75])
jnp.arccos(x)
