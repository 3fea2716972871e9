import jax.numpy as jnp

x = jnp.array([258, 1], jnp.int16)
x.view(jnp.uint8)
