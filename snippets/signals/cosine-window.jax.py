import jax.numpy as jnp

jnp.sin(jnp.pi * (jnp.arange(4) + 0.5) / 4)
