import jax
import jax.numpy as jnp

rates = jnp.array([0.1, 0.4, 0.9, 1.1])
x = jnp.ones(4)
path = [x]
for step in range(8):
    x = x - rates * jax.grad(lambda x: (x**2).sum())(x)
    path.append(x)
rates, jnp.stack(path, axis=1)
