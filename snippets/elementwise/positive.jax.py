import jax.numpy as jnp

x = jnp.array([1., -2., 3.])
+x  # or jnp.positive(x)
