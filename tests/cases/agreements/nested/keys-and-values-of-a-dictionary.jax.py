import jax.numpy as jnp

list({'a': jnp.array(1.)}.items())
