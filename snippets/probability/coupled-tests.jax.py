import jax.numpy as jnp

prior = jnp.array([0.9985, 0.0015])
one = jnp.array([0.1, 0.99])
two_coupled = jnp.array([0.02, 0.99**2])
two_independent = jnp.array([0.1**2, 0.99**2])
joint = prior * jnp.stack([one, two_coupled, two_independent])
joint[:, 1] / jnp.sum(joint, axis=1)
