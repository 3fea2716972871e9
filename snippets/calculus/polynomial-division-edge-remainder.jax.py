import jax.numpy as jnp

p = jnp.array([1., -6., 11., -5.])
jnp.polydiv(p, jnp.array([1., -2.]))[1]
