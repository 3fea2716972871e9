import jax.numpy as jnp

jnp.sin(jnp.arange(200_000.))
