import jax.numpy as jnp

x = jnp.arange(6.).reshape(3, 2)
mask = jnp.array([True, False, True])
jnp.compress(mask, x, axis=0)
