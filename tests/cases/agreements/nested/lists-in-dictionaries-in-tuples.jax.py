import jax.numpy as jnp

({'a': [jnp.array(1.), (jnp.array(2.), None)]}, ())
