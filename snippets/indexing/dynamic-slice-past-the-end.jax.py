import jax
import jax.numpy as jnp

x = jnp.array([10., 20., 30., 40.])
i, n = 3, 2
jax.lax.dynamic_slice(x, (i,), (n,))
