import jax.numpy as jnp

jnp.stack([jnp.hanning(1), jnp.hanning(1), jnp.bartlett(1)])
