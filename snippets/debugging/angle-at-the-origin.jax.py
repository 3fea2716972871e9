import jax
import jax.numpy as jnp

x = jnp.array([0., 0.])
jax.grad(lambda x: jnp.arctan2(x[0], x[1]))(x)
