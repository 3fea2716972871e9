import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
jnp.fliplr(x), jnp.flipud(x)
