import jax.numpy as jnp

x = jnp.arange(10.).reshape(2, 5)
jnp.split(x, (1, 4), axis=1)
