import jax.numpy as jnp

x = jnp.arange(1, 17).reshape(4, 4)
jnp.triu(jnp.tril(x, 1), -2)
