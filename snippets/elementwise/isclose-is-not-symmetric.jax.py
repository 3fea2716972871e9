import jax.numpy as jnp

a = jnp.array([100., 3.])
b = jnp.array([111., 5.])
jnp.isclose(a, b, rtol=0.1), jnp.isclose(b, a, rtol=0.1)
