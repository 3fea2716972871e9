import jax.numpy as jnp

x = jnp.arange(12)
before = x.sum()
x.reshape(3, 4).at[:2, :].set(12)
before, x.sum()
