import jax.numpy as jnp

x = jnp.array([-1.0, 0.0, 0.5, 1.0, 7.0])
jnp.digitize(x, jnp.array([0.0, 1.0]))
