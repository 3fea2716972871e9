import jax.numpy as jnp

jnp.array([1., 2.5, 320.], jnp.float8_e5m2)
