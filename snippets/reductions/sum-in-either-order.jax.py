import jax.numpy as jnp

x = jnp.arange(24.).reshape(2, 3, 4)
x.sum(axis=0).sum(axis=0), x.sum(axis=1).sum(axis=0)
