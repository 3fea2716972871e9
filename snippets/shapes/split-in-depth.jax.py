import jax.numpy as jnp

x = jnp.arange(8.).reshape(1, 2, 4)
jnp.dsplit(x, 2)
