import jax.numpy as jnp

x = jnp.arange(8.).reshape(4, 2)
jnp.vsplit(x, 2)
