import jax.numpy as jnp

prior = jnp.array([0.99, 0.01])
first = jnp.array([0.05, 0.9])
second = jnp.array([0.1, 0.8])
after_one = prior * first / (prior * first).sum()
after_two = after_one * second / (after_one * second).sum()
prior, after_one, after_two
