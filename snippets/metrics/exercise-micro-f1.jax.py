import jax.numpy as jnp

y, said = jnp.array([0, 1, 2, 2]), jnp.array([0, 1, 1, 2])
classes = jnp.arange(3)[:, None]
both = ((y == classes) & (said == classes)).sum()
2 * both / ((y == classes).sum() + (said == classes).sum()), (y == said).mean()
