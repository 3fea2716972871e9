import jax.numpy as jnp

x = jnp.array([-2., -1., 1., 2., 3.])
remainder = jnp.abs(jnp.exp(x) - (1 + x + x**2 / 2))
bound = jnp.exp(jnp.maximum(x, 0)) * jnp.abs(x) ** 3 / 6
remainder, bound
