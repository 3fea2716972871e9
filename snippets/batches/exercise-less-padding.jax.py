import jax.numpy as jnp


def zeros(lengths):
    pairs = lengths.reshape(-1, 2)
    return (pairs.max(axis=1, keepdims=True) - pairs).sum()


lengths = jnp.array([5, 1, 4, 2])
zeros(lengths), zeros(jnp.sort(lengths))
