import jax.numpy as jnp

x = jnp.arange(4096.) / 4096
jnp.std(x)
