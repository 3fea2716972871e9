import jax.numpy as jnp

x = jnp.array([2. + 1.j, 1. + 5.j, 1. - 5.j])
jnp.sort_complex(x)
