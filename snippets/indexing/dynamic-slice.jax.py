import jax
import jax.numpy as jnp

x = jnp.array([2., 3., 5., 7., 11.])
i, n = 1, 3
jax.lax.dynamic_slice(x, (i,), (n,))
