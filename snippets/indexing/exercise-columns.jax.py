import jax.numpy as jnp

x = jnp.arange(10.).reshape(2, 5)
x[:, ::-2]
