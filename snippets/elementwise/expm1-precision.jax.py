import jax.numpy as jnp

x = jnp.array([1e-8, 1e-20])
(jnp.exp(x) - 1) / x, jnp.expm1(x) / x
