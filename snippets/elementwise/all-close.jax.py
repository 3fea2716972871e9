import jax.numpy as jnp

a = jnp.array([100., 200.])
b = jnp.array([100.001, 200.003])
jnp.allclose(a, b, rtol=1e-4)
