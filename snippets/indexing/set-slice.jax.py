import jax.numpy as jnp

x = jnp.arange(12.).reshape(3, 4)
x = x.at[:2].set(12.)
x
