import jax.numpy as jnp

x = jnp.arange(24.)
sizes = [
    x.reshape(-1, 4).shape[0],
    x.reshape(4, -1, 2).shape[1],
    x.reshape(-1).shape[0],
]
sizes, [24 // 4, 24 // (4 * 2), 24]
