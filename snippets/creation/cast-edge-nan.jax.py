import jax.numpy as jnp

x = jnp.array([jnp.nan, jnp.inf, -jnp.inf])
x.astype(jnp.int32)
