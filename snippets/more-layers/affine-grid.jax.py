import jax.numpy as jnp

theta = jnp.array([[1.0, 0.0, 0.5], [0.0, 2.0, 0.0]])
x, y = jnp.meshgrid(jnp.linspace(-1, 1, 3), jnp.linspace(-1, 1, 2))
points = jnp.stack([x, y, jnp.ones_like(x)], axis=-1)
points @ theta.T
