import jax.numpy as jnp

tuple(jnp.unstack(jnp.arange(300.)))
