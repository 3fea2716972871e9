import jax.numpy as jnp

jnp.array([1., 3.5], jnp.float8_e5m2)
