import jax.numpy as jnp

x = jnp.array([1., 2.])
i = jnp.array([0, 5])
x.at[i].add(jnp.array([10., 20.]))
