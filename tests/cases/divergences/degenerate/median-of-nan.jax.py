import jax.numpy as jnp

jnp.nan_to_num(jnp.array([1., jnp.nan, 3.]))
