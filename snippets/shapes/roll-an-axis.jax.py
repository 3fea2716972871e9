import jax.numpy as jnp

x = jnp.arange(6.).reshape(1, 2, 3)
jnp.rollaxis(x, 2)
