import jax.numpy as jnp

jnp.array(jnp.nan) * jnp.array(False)
