import jax.numpy as jnp

x = jnp.arange(9.).reshape(3, 3)
jnp.tril(x, -1), jnp.triu(x, 1)
