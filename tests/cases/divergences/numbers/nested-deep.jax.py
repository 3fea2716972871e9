import jax.numpy as jnp

{"a": [jnp.array(1.), (jnp.array(2.), jnp.array([3., 4.5]))]}
