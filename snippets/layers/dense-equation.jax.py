import jax.numpy as jnp

x = jnp.array([1.0, 2.0])
W = jnp.array([[1.0, 0.5, 2.0], [0.0, -1.0, 1.0]])
b = jnp.array([0.1, 0.2, 0.3])
by_hand = [sum(x[i] * W[i, j] for i in range(2)) + b[j] for j in range(3)]
x @ W + b, jnp.stack(by_hand)
