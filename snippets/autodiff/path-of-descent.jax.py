import jax
import jax.numpy as jnp

def loss(x):
    return ((x - target) ** 2).sum(axis=-1)

x = jnp.array([0., 0.])
target = jnp.array([3., -1.])
path = [x]
for _ in range(4):
    x = x - 0.25 * jax.grad(loss)(x)
    path.append(x)
path = jnp.stack(path)
target, path, loss(path)
