import jax.numpy as jnp

ends = [(0., 2.), (-3., 4.), (1., 0.25)]
left = jnp.stack([jnp.linspace(a, b, 5) for a, b in ends])
right = jnp.stack([a + jnp.arange(5) * (b - a) / (5 - 1) for a, b in ends])
left, right
