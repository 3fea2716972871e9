import jax
import jax.numpy as jnp

p = jnp.array([1., -3., 2.])
x = jnp.array([0., 1., 2., 5.])
jax.lax.polynomial(x, list(p))
