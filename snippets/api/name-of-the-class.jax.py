import jax.numpy as jnp

type(jnp.ones(4)).__name__
