import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
mask = jnp.array([True, False, True])
x.compress(mask, axis=1)
