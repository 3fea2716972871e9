import jax.numpy as jnp

prior = jnp.array([0.99, 0.01])
first = jnp.array([0.05, 0.9])
second = jnp.array([0.1, 0.8])

def update(belief, likelihood):
    return belief * likelihood / (belief * likelihood).sum()

update(update(prior, first), second), update(update(prior, second), first)
