import jax
import jax.numpy as jnp

x = jnp.array([3., 1., 3.])
jax.grad(lambda x: x.max(axis=0))(x)
