import jax.numpy as jnp

x = jnp.array([1. + 0.j, 2. + 3.j])
jnp.isrealobj(x)
