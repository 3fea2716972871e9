import jax.numpy as jnp

x = jnp.array([2., 3., 5.])
i = jnp.arange(6)
jnp.repeat(x, 2), x[i // 2]
