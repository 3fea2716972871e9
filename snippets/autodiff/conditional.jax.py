import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 4.])
jax.lax.cond(x.sum() > 5, lambda x: 3 * x, lambda x: x - 1, x)
