import jax.numpy as jnp

data = [jnp.array([1, 2, 3]), jnp.array([0.5])]
longest = max(map(len, data))
jnp.stack([jnp.pad(x, (0, longest - len(x))) for x in data])
