import jax.numpy as jnp

x = jnp.array([[-2.], [2.]])
(x - x.mean(0)) / jnp.sqrt(x.var(0) + 1e-5)
