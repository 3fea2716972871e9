import jax.numpy as jnp

x = jnp.arange(6.)
jnp.select([x < 2, x < 4], [x, 10. * x], -1.)
