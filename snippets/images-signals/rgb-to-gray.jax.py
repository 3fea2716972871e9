import jax.numpy as jnp

pixels = jnp.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
pixels @ jnp.array([0.299, 0.587, 0.114])
