import jax.numpy as jnp

x = jnp.array([2., 3., 5.])
i = jnp.arange(12)
jnp.repeat(x, 4), x[i // 4]
