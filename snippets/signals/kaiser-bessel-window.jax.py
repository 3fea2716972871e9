import jax.numpy as jnp

sums = jnp.kaiser(4, 6.0).cumsum()
half = jnp.sqrt(sums[:-1] / sums[-1])
jnp.concatenate([half, half[::-1]])
