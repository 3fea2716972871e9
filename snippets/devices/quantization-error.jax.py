import jax.numpy as jnp

x = jnp.array([-1.0, -0.306, 0.004, 0.123, 1.27])
scale = jnp.abs(x).max() / 127
q = jnp.round(x / scale)
jnp.abs(q * scale - x), jnp.full(5, scale / 2)
