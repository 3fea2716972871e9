import jax.numpy as jnp

data = [jnp.array([1, 2, 3]), jnp.array([4])]
jnp.stack([jnp.pad(x, (0, 3 - len(x))) for x in data])
