import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
jnp.shape(x), jnp.ndim(x), jnp.size(x)
