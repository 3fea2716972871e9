import jax.numpy as jnp

p = jnp.array([[0.7, 0.2, 0.1], [0.3, 0.3, 0.4]])
-jnp.log(p[jnp.arange(2), jnp.array([0, 2])]).mean()
