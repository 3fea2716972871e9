import jax.numpy as jnp

jnp.sin(jnp.arange(1_000_000) % 1000 / 300).mean()
