import jax.numpy as jnp

x = jnp.array([-1.0, -0.3, 0.0, 0.5, 1.27])
scale = jnp.abs(x).max() / 127
jnp.round(x / scale).astype(jnp.int8)
