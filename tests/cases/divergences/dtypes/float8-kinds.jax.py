import jax.numpy as jnp

jnp.array([1., 2.5], jnp.float8_e4m3fn)
