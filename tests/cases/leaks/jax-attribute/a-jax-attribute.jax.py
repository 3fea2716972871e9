import jax
import jax.numpy as jnp

jax.probe = jnp.probe = 3
jnp.array([1., 2.])
