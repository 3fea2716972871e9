import jax.numpy as jnp

x = jnp.array([[0.5, 0.502], [0.5, 0.502]])
(x - x.mean()) / x.std()
