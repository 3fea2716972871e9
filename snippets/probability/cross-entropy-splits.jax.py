import jax.numpy as jnp

p = jnp.array([[0.5, 0.25, 0.25], [0.1, 0.2, 0.7]])
q = jnp.array([[0.125, 0.25, 0.625], [0.3, 0.3, 0.4]])
left = -(p * jnp.log(q)).sum(axis=1)
entropy = -(p * jnp.log(p)).sum(axis=1)
left, entropy + (p * jnp.log(p / q)).sum(axis=1)
