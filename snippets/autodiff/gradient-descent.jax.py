import jax
import jax.numpy as jnp

def loss(x):
    return ((x - target) ** 2).sum()

x = jnp.array([0., 0.])
target = jnp.array([3., -1.])
for _ in range(3):
    x = x - 0.25 * jax.grad(loss)(x)
x
