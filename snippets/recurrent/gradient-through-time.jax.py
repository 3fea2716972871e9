import jax
import jax.numpy as jnp

u = jnp.array([[0.5, -1.0], [1.0, 0.25]])


def steps(h):
    for _ in range(3):
        h = jnp.tanh(h @ u)
    return h


h = jnp.array([1.0, -0.5])
product = jnp.eye(2)
jacobian = jax.jacrev(steps)(h)
for _ in range(3):
    h = jnp.tanh(h @ u)
    product = jnp.diag(1 - h**2) @ u.T @ product
jacobian, product
